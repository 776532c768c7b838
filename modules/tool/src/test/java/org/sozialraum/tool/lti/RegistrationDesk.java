package org.sozialraum.tool.lti;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A platform on a port of its own at which tools register; what it answers somewhere can be spoiled. */
final class RegistrationDesk implements AutoCloseable {
    static final String CLIENT_TOKEN = "registration-access-token-0123456789";

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpServer server;
    private final Map<String, Spoiled> spoiled = new ConcurrentHashMap<>();
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final List<String> tokens = new CopyOnWriteArrayList<>();
    private volatile ObjectNode known = JSON.createObjectNode();

    RegistrationDesk() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String home() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    URI at(String path) {
        return URI.create(home() + path);
    }

    /** @param what method and path, such as {@code GET /client} */
    void spoil(String what, int status, String body) {
        spoiled.put(what, new Spoiled(status, body));
    }

    /** Its own description with one field otherwise. */
    void describes(String field, String value) {
        spoil("GET /description", 200, description().put(field, value).toString());
    }

    /** Method and path of all requests. */
    List<String> heard() {
        return List.copyOf(heard);
    }

    /** What was sent along as permission. */
    List<String> tokens() {
        return List.copyOf(tokens);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange asked) throws IOException {
        String what = asked.getRequestMethod() + " " + asked.getRequestURI().getPath();
        heard.add(what);
        tokens.add(String.valueOf(asked.getRequestHeaders().getFirst("Authorization")));
        String body = new String(asked.getRequestBody().readAllBytes(), UTF_8);
        @Nullable Spoiled answer = spoiled.get(what);
        byte[] text = (answer == null ? good(what, body) : answer.body()).getBytes(UTF_8);
        asked.getResponseHeaders().set("Content-Type", "application/json");
        asked.sendResponseHeaders(answer == null ? 200 : answer.status(), text.length == 0 ? -1 : text.length);
        asked.getResponseBody().write(text);
        asked.close();
    }

    private String good(String what, String body) throws JsonProcessingException {
        return switch (what) {
            case "GET /description" -> description().toString();
            case "POST /registration", "PUT /client" -> takes(body).toString();
            default -> known.toString();
        };
    }

    private ObjectNode takes(String body) throws JsonProcessingException {
        ObjectNode taken = (ObjectNode) JSON.readTree(body);
        taken.put("client_id", "client-1");
        taken.put("registration_client_uri", home() + "/client");
        taken.put("registration_access_token", CLIENT_TOKEN);
        known = taken;
        return taken;
    }

    private ObjectNode description() {
        return JSON.createObjectNode()
                .put("issuer", home())
                .put("authorization_endpoint", home() + "/auth")
                .put("token_endpoint", home() + "/token")
                .put("jwks_uri", home() + "/keys")
                .put("registration_endpoint", home() + "/registration");
    }

    record Spoiled(int status, String body) {}
}
