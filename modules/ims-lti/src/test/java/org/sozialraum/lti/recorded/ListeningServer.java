package org.sozialraum.lti.recorded;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** A real HTTP server on a free port that remembers what it heard. */
public class ListeningServer implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private final Map<String, Queue<Reply>> planned = new ConcurrentHashMap<>();
    private final Function<Heard, Reply> usual;

    public ListeningServer(Function<Heard, Reply> usual) {
        this.usual = usual;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    public final String home() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public final URI at(String address) {
        return URI.create(home() + address);
    }

    /** The next request to this path gets this answer, once, instead of the usual one. */
    public final void plan(String path, Reply reply) {
        planned.computeIfAbsent(path, key -> new ConcurrentLinkedQueue<>()).add(reply);
    }

    public final List<Heard> heard() {
        return heard;
    }

    public final List<Heard> heard(String method, String path) {
        return heard.stream()
                .filter(request -> request.method().equals(method)
                        && request.uri().getPath().equals(path))
                .toList();
    }

    private void handle(HttpExchange exchange) throws IOException {
        Heard request = Heard.in(exchange);
        heard.add(request);
        Queue<Reply> waiting = planned.getOrDefault(request.uri().getPath(), new ConcurrentLinkedQueue<>());
        Reply reply = waiting.isEmpty() ? usual.apply(request) : waiting.remove();
        byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
        reply.headers().forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
        exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
        try (exchange;
                var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
