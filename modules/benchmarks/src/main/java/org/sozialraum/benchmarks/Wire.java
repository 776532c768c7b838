package org.sozialraum.benchmarks;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/**
 * One kept-alive HTTP/1.1 connection over loopback, used by one thread. It does the least, because it runs on the
 * processors that it measures.
 */
final class Wire implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 20_000;
    /** The server closes a connection after 250. */
    private static final int REQUESTS_OF_A_CONNECTION = 240;

    private final int port;
    private Socket socket;
    private InputStream in;
    private int requests;

    Wire(int port) {
        this.port = port;
        this.socket = connected(port);
        this.in = input(socket);
    }

    private static Socket connected(int port) {
        try {
            Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(PATIENCE_MILLIS);
            return socket;
        } catch (IOException e) {
            throw new BenchFailed("cannot connect to port " + port, e);
        }
    }

    private static InputStream input(Socket socket) {
        try {
            return new BufferedInputStream(socket.getInputStream(), 16_384);
        } catch (IOException e) {
            throw new BenchFailed("cannot read", e);
        }
    }

    private void renew() {
        close();
        socket = connected(port);
        in = input(socket);
        requests = 0;
    }

    /** @param more further header lines, each with its line end */
    Answer get(String path, String more) {
        return send("GET " + path + " HTTP/1.1\r\n" + common() + more + "\r\n");
    }

    /** Posts a form. */
    Answer post(String path, String more, String form) {
        return send("POST " + path + " HTTP/1.1\r\n" + common() + more
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length() + "\r\n\r\n"
                + form);
    }

    private String common() {
        return "Host: 127.0.0.1:" + port + "\r\n";
    }

    private Answer send(String request) {
        if (++requests > REQUESTS_OF_A_CONNECTION) renew();
        try {
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            return answer();
        } catch (IOException e) {
            throw new BenchFailed("the connection broke: " + e.getMessage(), e);
        }
    }

    private Answer answer() throws IOException {
        int status = Integer.parseInt(line().split(" ", 3)[1]);
        List<String> headers = new ArrayList<>();
        for (String line = line(); !line.isEmpty(); line = line()) headers.add(line);
        Answer bare = new Answer(status, headers, "");
        if (bare.header("Connection").filter("close"::equalsIgnoreCase).isPresent())
            requests = REQUESTS_OF_A_CONNECTION;
        return new Answer(status, headers, new String(body(bare), UTF_8));
    }

    private byte[] body(Answer answer) throws IOException {
        if (answer.header("Transfer-Encoding")
                .filter("chunked"::equalsIgnoreCase)
                .isPresent()) return chunks();
        return in.readNBytes(
                answer.header("Content-Length").map(Integer::parseInt).orElse(0));
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int size = chunkSize(); size > 0; size = chunkSize()) {
            all.write(in.readNBytes(size));
            line();
        }
        line();
        return all.toByteArray();
    }

    private int chunkSize() throws IOException {
        return Integer.parseInt(line().strip(), 16);
    }

    private String line() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) throw new IOException("closed by the server");
            if (next != '\r') text.append((char) next);
        }
        return text.toString();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new BenchFailed("cannot close", e);
        }
    }
}
