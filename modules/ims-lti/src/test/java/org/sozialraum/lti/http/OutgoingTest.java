package org.sozialraum.lti.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sozialraum.lti.http.Answer.NoAnswer;
import org.sozialraum.lti.http.Answer.Reason;
import org.sozialraum.lti.http.Answer.Received;
import org.sozialraum.lti.http.Answer.WebPage;

class OutgoingTest {
    private static final OutgoingLimits LIMITS =
            new OutgoingLimits(Duration.ofSeconds(2), Duration.ofSeconds(2), 1000, true);

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch released = new CountDownLatch(1);
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final Outgoing outgoing = new Outgoing(LIMITS);
    private final HttpServer server = start();

    private static HttpServer start() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void listen() {
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void stop() {
        released.countDown();
        outgoing.close();
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void brings_status_headers_and_body() {
        on("/a", exchange -> {
            exchange.getResponseHeaders().add("X-Page", "2");
            reply(exchange, 201, "application/json", "{\"ü\":1}");
        });

        assertThat(get("/a")).isInstanceOfSatisfying(Received.class, received -> {
            assertThat(received.status()).isEqualTo(201);
            assertThat(received.succeeded()).isTrue();
            assertThat(received.header("x-page")).contains("2");
            assertThat(received.body()).isEqualTo("{\"ü\":1}");
        });
    }

    @Test
    void sends_exactly_the_media_type_that_it_was_given() {
        on("/scores", exchange -> {
            heard.add(exchange.getRequestHeaders().getFirst("Content-Type"));
            heard.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
            reply(exchange, 200, "application/json", "{}");
        });

        outgoing.send(OutgoingRequest.post(at("/scores"), "application/vnd.ims.lis.v1.score+json", "{\"a\":\"ö\"}"));

        assertThat(heard).containsExactly("application/vnd.ims.lis.v1.score+json", "{\"a\":\"ö\"}");
    }

    @Test
    void tells_a_web_page_from_a_document() {
        on(
                "/html",
                exchange -> reply(
                        exchange,
                        404,
                        "text/html",
                        "<html><head><title>x</title></head><body><h1>Error</h1> <script>a()</script>Invalid&nbsp;request"));

        assertThat(get("/html")).isInstanceOfSatisfying(WebPage.class, page -> {
            assertThat(page.status()).isEqualTo(404);
            assertThat(page.excerpt()).startsWith("Error").doesNotContain("<", "a()");
        });
    }

    @Test
    void believes_json_that_is_labelled_as_a_page() {
        on("/labelled", exchange -> reply(exchange, 200, "text/html", "{\"keys\":[]}"));

        assertThat(get("/labelled")).isInstanceOf(Received.class);
    }

    @Test
    void refuses_private_addresses_unless_they_are_allowed() {
        on("/a", exchange -> heard.add("asked"));
        try (Outgoing careful = new Outgoing(OutgoingLimits.standard())) {
            for (String address : List.of(
                    server.getAddress().toString().replaceFirst("^.*/", "https://") + "/a",
                    "https://localhost/a",
                    "https://10.0.0.1/",
                    "https://169.254.169.254/latest/meta-data",
                    "https://[::1]/")) {
                assertThat(reason(careful.send(OutgoingRequest.get(URI.create(address), "*/*"))))
                        .as(address)
                        .isEqualTo(Reason.ADDRESS_REFUSED);
            }
        }

        assertThat(heard).isEmpty();
    }

    @Test
    void refuses_plain_http_and_what_is_no_web_address() {
        try (Outgoing careful = new Outgoing(OutgoingLimits.standard())) {
            for (String address : List.of("http://93.184.215.14/", "file:///etc/passwd", "https://user@lms.example/"))
                assertThat(reason(careful.send(OutgoingRequest.get(URI.create(address), "*/*"))))
                        .as(address)
                        .isEqualTo(Reason.ADDRESS_REFUSED);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.1.1", "100.64.0.1", "0.0.0.0",
                "198.18.0.1", "192.0.0.1", "224.0.0.1", "255.255.255.255", "::1", "fe80::1", "fd00::1",
                "64:ff9b::a00:1", "2002:a00:1::", "2001::1", "::ffff:10.0.0.1"
            })
    void knows_private_addresses(String address) throws UnknownHostException {
        assertThat(AddressCheck.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"93.184.215.14", "100.128.0.1", "192.1.0.1", "172.32.0.1", "2a00:1450::1"})
    void knows_public_addresses(String address) throws UnknownHostException {
        assertThat(AddressCheck.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void follows_a_redirect_on_the_same_host() {
        on("/old", exchange -> redirect(exchange, "/new"));
        on("/new", exchange -> reply(exchange, 200, "application/json", "{}"));

        assertThat(get("/old")).isInstanceOf(Received.class);
    }

    @Test
    void refuses_a_redirect_to_another_host() {
        on(
                "/away",
                exchange -> redirect(
                        exchange, "http://localhost:" + server.getAddress().getPort() + "/new"));
        on("/new", exchange -> heard.add("asked"));

        assertThat(reason(get("/away"))).isEqualTo(Reason.REDIRECT_REFUSED);
        assertThat(heard).isEmpty();
    }

    @Test
    void refuses_to_send_a_body_elsewhere_and_to_run_in_circles() {
        on("/circle", exchange -> redirect(exchange, "/circle"));

        assertThat(reason(get("/circle"))).isEqualTo(Reason.REDIRECT_REFUSED);
        assertThat(reason(outgoing.send(OutgoingRequest.post(at("/circle"), "text/plain", "token"))))
                .isEqualTo(Reason.REDIRECT_REFUSED);
    }

    @Test
    void refuses_an_answer_that_is_too_big_also_without_announced_length() {
        on("/big", exchange -> reply(exchange, 200, "application/json", "x".repeat(1001)));
        on("/endless", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                for (int i = 0; i < 10_000; i++) out.write(new byte[1000]);
            }
        });

        assertThat(reason(get("/big"))).isEqualTo(Reason.TOO_BIG);
        assertThat(reason(get("/endless"))).isEqualTo(Reason.TOO_BIG);
    }

    @Test
    void gives_up_on_a_server_that_does_not_answer_and_on_one_that_never_ends() {
        on("/silent", exchange -> await());
        on("/trickle", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            await();
        });
        try (Outgoing hasty =
                new Outgoing(new OutgoingLimits(Duration.ofSeconds(1), Duration.ofMillis(150), 1000, true))) {
            assertThat(reason(hasty.send(OutgoingRequest.get(at("/silent"), "*/*"))))
                    .isEqualTo(Reason.TOO_SLOW);
            assertThat(reason(hasty.send(OutgoingRequest.get(at("/trickle"), "*/*"))))
                    .isEqualTo(Reason.TOO_SLOW);
        }
    }

    @Test
    void says_so_when_nobody_listens() {
        server.stop(0);

        assertThat(reason(get("/a"))).isEqualTo(Reason.UNREACHABLE);
    }

    @Test
    void never_shows_the_headers_and_the_query_of_a_request() {
        OutgoingRequest request = OutgoingRequest.get(URI.create("https://lms.example/a?secret=1"), "*/*")
                .with("Authorization", "Bearer t");

        assertThat(request.toString()).isEqualTo("GET https://lms.example/a");
    }

    private void await() {
        try {
            released.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void on(String path, HttpHandler handler) {
        server.createContext(path, handler);
    }

    private Answer get(String path) {
        return outgoing.send(OutgoingRequest.get(at(path), "application/json"));
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private static Reason reason(Answer answer) {
        assertThat(answer).isInstanceOf(NoAnswer.class);
        return ((NoAnswer) answer).reason();
    }

    private static void redirect(HttpExchange exchange, String location) throws IOException {
        exchange.getResponseHeaders().add("Location", location);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private static void reply(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
