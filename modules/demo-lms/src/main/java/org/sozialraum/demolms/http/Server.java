package org.sozialraum.demolms.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.sozialraum.demolms.page.Html;
import org.sozialraum.demolms.switches.SwitchBoard;
import org.sozialraum.demolms.switches.Traffic;
import org.sozialraum.demolms.switches.Trouble;

/** Listens, counts, makes the trouble that was asked for, and lets the routes answer. */
public final class Server implements AutoCloseable {
    private static final Logger LOG = System.getLogger(Server.class.getName());
    private static final int LONGEST_BODY = 1 << 20;
    private static final Html TROUBLE_PAGE = Html.of(
            "<!DOCTYPE html><html lang=\"en\"><title>Maintenance</title><h1>The site is having trouble</h1></html>");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final SwitchBoard board;
    private final Traffic traffic;
    private volatile Routes routes = new Routes();

    public Server(InetSocketAddress address, SwitchBoard board, Traffic traffic) {
        this.board = board;
        this.traffic = traffic;
        try {
            server = HttpServer.create(address, 0);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot listen on " + address, e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public void start(Routes served) {
        routes = served;
        server.start();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try {
            Optional<Answer> answer = answer(exchange);
            if (answer.isPresent()) {
                send(exchange, answer.get());
            }
        } catch (RuntimeException e) {
            LOG.log(
                    Level.ERROR,
                    exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath(),
                    e);
            send(exchange, Answer.of(500, "text/plain", "The demo platform failed; see its log."));
        } finally {
            exchange.close();
        }
    }

    /** The answer, or empty where the connection is to be dropped. */
    private Optional<Answer> answer(HttpExchange exchange) throws IOException {
        Optional<Routes.Match> found = routes.find(read(exchange));
        if (found.isEmpty()) {
            return Optional.of(Answer.of(404, "text/plain", "There is nothing here."));
        }
        Routes.Match match = found.get();
        traffic.note(new Traffic.Seen(
                match.group(),
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString()));
        return troubled(match, board.strike(match.group()));
    }

    private static Optional<Answer> troubled(Routes.Match match, Trouble trouble) {
        pause(trouble.delay());
        return switch (trouble.kind()) {
            case NONE -> Optional.of(match.answer());
            case OUTAGE -> Optional.of(Answer.html(503, TROUBLE_PAGE));
            case ERROR -> Optional.of(Answer.html(500, TROUBLE_PAGE));
            case HTML -> Optional.of(Answer.html(200, TROUBLE_PAGE));
            case TOO_MANY_REQUESTS ->
                Optional.of(Answer.html(429, TROUBLE_PAGE)
                        .with("Retry-After", Long.toString(trouble.retryAfter().toSeconds())));
            case DROP -> Optional.empty();
            case DROP_AFTER -> {
                match.answer();
                yield Optional.empty();
            }
        };
    }

    private static void pause(Duration delay) {
        if (delay.isZero()) {
            return;
        }
        try {
            Thread.sleep(delay);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private static Request read(HttpExchange exchange) throws IOException {
        Map<String, String> headers = new HashMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
        byte[] body = exchange.getRequestBody().readNBytes(LONGEST_BODY);
        String query =
                Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
        return new Request(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                Map.of(),
                Parameters.parse(query),
                headers,
                new String(body, StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        answer.headers().forEach(header -> exchange.getResponseHeaders().add(header.name(), header.value()));
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }
}
