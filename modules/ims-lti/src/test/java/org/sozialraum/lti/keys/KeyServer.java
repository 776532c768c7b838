package org.sozialraum.lti.keys;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.sozialraum.lti.platform.Platform;
import org.sozialraum.lti.platform.PlatformId;

/** A platform's key set on a real server and a free port. */
public final class KeyServer implements AutoCloseable {
    public static final RSAKey FIRST = key("first");
    public static final RSAKey SECOND = key("second");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger requests = new AtomicInteger();
    private volatile String body = "{\"keys\":[]}";
    private volatile int status = 200;
    private volatile String cacheControl = "";

    public KeyServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    public static RSAKey key(String kid) {
        try {
            return new RSAKeyGenerator(2048)
                    .keyID(kid)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyUse(KeyUse.SIGNATURE)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Somebody whose keys these are. */
    public Platform platform() {
        URI there = URI.create("https://lms.example/auth");
        PlatformId id = new PlatformId("https://lms.example", "client-1");
        return new Platform(id, "LMS", there, there, address(), Optional.empty(), false, true);
    }

    public KeyServer publish(RSAKey... keys) {
        return answer(
                200,
                Arrays.stream(keys)
                        .map(key -> key.toPublicJWK().toJSONString())
                        .collect(Collectors.joining(",", "{\"keys\":[", "]}")));
    }

    public KeyServer answer(int newStatus, String newBody) {
        status = newStatus;
        body = newBody;
        return this;
    }

    KeyServer cacheControl(String value) {
        cacheControl = value;
        return this;
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/jwks");
    }

    public int requests() {
        return requests.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        requests.incrementAndGet();
        byte[] bytes = body.getBytes(UTF_8);
        if (!cacheControl.isEmpty()) exchange.getResponseHeaders().add("Cache-Control", cacheControl);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (exchange;
                var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
