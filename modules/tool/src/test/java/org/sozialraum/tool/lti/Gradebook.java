package org.sozialraum.tool.lti;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A platform's token address and gradebook on a port of its own, which answers scores as a test wants. */
final class Gradebook implements AutoCloseable {
    private static final String TOKEN = "{\"access_token\":\"t\",\"token_type\":\"Bearer\",\"expires_in\":3600,"
            + "\"scope\":\"https://purl.imsglobal.org/spec/lti-ags/scope/score"
            + " https://purl.imsglobal.org/spec/lti-ags/scope/lineitem"
            + " https://purl.imsglobal.org/spec/lti-ags/scope/lineitem.readonly"
            + " https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly\"}";

    private final HttpServer server;
    private final List<String> scores = new CopyOnWriteArrayList<>();
    private final List<String> columns = new CopyOnWriteArrayList<>();
    private volatile int tokenStatus = 200;
    private volatile int status = 200;
    private volatile String listed = "[]";
    private volatile String retryAfter = "";

    Gradebook() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/token", asked -> answer(asked, tokenStatus, TOKEN));
        server.createContext("/columns", this::column);
        server.createContext("/login", asked -> answer(asked, 400, "{}"));
        server.createContext("/keys", asked -> answer(asked, 200, keySet()));
        server.createContext("/members", asked -> answer(asked, 200, "{\"context\":{\"id\":\"1\"},\"members\":[]}"));
        server.createContext("/columns/1/scores", this::score);
        server.start();
    }

    void answersScoresWith(int code) {
        status = code;
    }

    void answersScoresWith(int code, String wait) {
        status = code;
        retryAfter = wait;
    }

    void answersTokensWith(int code) {
        tokenStatus = code;
    }

    /** @param all what the course has, as JSON */
    void lists(String all) {
        listed = all;
    }

    List<String> scores() {
        return List.copyOf(scores);
    }

    /** What was asked to be added. */
    List<String> columns() {
        return List.copyOf(columns);
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void column(HttpExchange asked) throws IOException {
        boolean reading = asked.getRequestMethod().equals("GET");
        if (!reading) columns.add(new String(asked.getRequestBody().readAllBytes(), UTF_8));
        answer(asked, 200, reading ? listed : added());
    }

    private static String keySet() {
        try {
            return "{\"keys\":["
                    + new RSAKeyGenerator(2048)
                            .keyID("1")
                            .generate()
                            .toPublicJWK()
                            .toJSONString() + "]}";
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private String added() {
        return "{\"id\":\"" + at("/columns/1") + "\",\"label\":\"Releasing data\",\"scoreMaximum\":100}";
    }

    private void score(HttpExchange asked) throws IOException {
        scores.add(new String(asked.getRequestBody().readAllBytes(), UTF_8));
        if (!retryAfter.isEmpty()) asked.getResponseHeaders().set("Retry-After", retryAfter);
        answer(asked, status, "{}");
    }

    private static void answer(HttpExchange asked, int code, String json) throws IOException {
        byte[] bytes = json.getBytes(UTF_8);
        asked.getRequestBody().readAllBytes();
        asked.getResponseHeaders().set("Content-Type", "application/json");
        asked.sendResponseHeaders(code, bytes.length);
        asked.getResponseBody().write(bytes);
        asked.close();
    }
}
