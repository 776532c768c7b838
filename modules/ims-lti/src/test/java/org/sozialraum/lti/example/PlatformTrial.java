package org.sozialraum.lti.example;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.stream.Collectors;
import org.sozialraum.lti.http.Outgoing;
import org.sozialraum.lti.http.OutgoingLimits;
import org.sozialraum.lti.keys.KeyServer;
import org.sozialraum.lti.login.Parameters;
import org.sozialraum.lti.memory.MemoryPlatforms;
import org.sozialraum.lti.memory.MemoryTool;
import org.sozialraum.lti.platform.Platform;
import org.sozialraum.lti.platform.PlatformId;
import org.sozialraum.lti.recorded.Heard;
import org.sozialraum.lti.recorded.ListeningServer;
import org.sozialraum.lti.recorded.Reply;

/** A platform of its own with a browser, and the minimal tool on another port: they know each other by HTTP only. */
final class PlatformTrial implements AutoCloseable {
    static final String CLAIM = "https://purl.imsglobal.org/spec/lti/claim/";
    static final String ENDPOINT = "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint";
    static final String SCORES = "/columns/1/scores";
    private static final String SCORE_TYPE = "application/vnd.ims.lis.v1.score+json";
    private static final String CLIENT_ID = "client-1";

    private final ListeningServer server = new ListeningServer(this::answer);
    private final HttpServer tool = onLoopback();
    private final Outgoing outgoing = new Outgoing(OutgoingLimits.standard().inPrivateNetwork());
    private final HttpClient browser = HttpClient.newHttpClient();
    private final URI toolHome =
            URI.create("http://127.0.0.1:" + tool.getAddress().getPort());

    PlatformTrial() {
        MemoryPlatforms platforms = new MemoryPlatforms();
        PlatformId id = new PlatformId(home(), CLIENT_ID);
        platforms.set(new Platform(id, "Trial", at("/auth"), at("/token"), at("/keys"), Optional.empty(), false, true));
        platforms.approve(id, "1");
        URI launch = toolHome.resolve("/launch");
        new MinimalTool(MemoryTool.at(launch, platforms, outgoing, InstantSource.system(), new SecureRandom()))
                .serve(tool);
    }

    /** A login that the tool has begun: what the platform must give back, and the cookie that the browser keeps. */
    record Login(String state, String nonce, String cookie) {}

    String home() {
        return server.home();
    }

    private URI at(String path) {
        return server.at(path);
    }

    List<Heard> heard(String method, String path) {
        return server.heard(method, path);
    }

    void plan(String path, Reply reply) {
        server.plan(path, reply);
    }

    /** Asks the tool to begin a login, by GET or by POST. */
    HttpResponse<String> asks(String method) {
        String form = encoded(Map.of(
                "iss", home(), "client_id", CLIENT_ID, "login_hint", "5", "target_link_uri", toolHome + "/launch"));
        return method.equals("GET")
                ? sent(HttpRequest.newBuilder(toolHome.resolve("/login?" + form)))
                : sent(posted("/login", form));
    }

    Login login(String method) {
        HttpResponse<String> answer = asks(method);
        URI location = URI.create(answer.headers().firstValue("Location").orElseThrow());
        Map<String, List<String>> query = Parameters.in(location.getRawQuery());
        String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
        return new Login(
                query.getOrDefault("state", List.of()).getFirst(),
                query.getOrDefault("nonce", List.of()).getFirst(),
                cookie.substring(0, cookie.indexOf(';')));
    }

    /** The claims of Ana's launch, who has this role in the course. */
    ObjectNode claims(Login login, String role) {
        long now = Instant.now().getEpochSecond();
        ObjectNode claims = JsonNodeFactory.instance.objectNode();
        claims.put("iss", home()).put("aud", CLIENT_ID).put("sub", "5").put("nonce", login.nonce());
        claims.put("iat", now).put("exp", now + 60).put("name", "Ana Ålund");
        claims.put(CLAIM + "version", "1.3.0").put(CLAIM + "message_type", "LtiResourceLinkRequest");
        claims.put(CLAIM + "deployment_id", "1").put(CLAIM + "target_link_uri", toolHome + "/launch");
        claims.putArray(CLAIM + "roles").add("http://purl.imsglobal.org/vocab/lis/v2/membership#" + role);
        claims.putObject(CLAIM + "resource_link").put("id", "link-1");
        ObjectNode endpoint = claims.putObject(ENDPOINT);
        endpoint.putArray("scope").add("https://purl.imsglobal.org/spec/lti-ags/scope/score");
        endpoint.put("lineitem", home() + "/columns/1?type_id=1");
        return claims;
    }

    HttpResponse<String> launch(Login login, ObjectNode claims) {
        return launched(login, signed(claims, KeyServer.FIRST));
    }

    /** Signed by a key that is not the platform's, under the id of one that is. */
    HttpResponse<String> launchForged(Login login, ObjectNode claims) {
        RSAKey stranger = new RSAKey.Builder(KeyServer.SECOND)
                .keyID(KeyServer.FIRST.getKeyID())
                .build();
        return launched(login, signed(claims, stranger));
    }

    private HttpResponse<String> launched(Login login, String token) {
        HttpRequest.Builder request = posted("/launch", encoded(Map.of("id_token", token, "state", login.state())));
        return sent(login.cookie().isEmpty() ? request : request.header("Cookie", "a=b; " + login.cookie()));
    }

    String toolKeys() {
        return sent(HttpRequest.newBuilder(toolHome.resolve("/jwks"))).body();
    }

    private Reply answer(Heard request) {
        return switch (request.uri().getPath()) {
            case "/keys" -> Reply.json(200, "application/json", "{\"keys\":[" + KeyServer.FIRST.toPublicJWK() + "]}");
            case "/token" ->
                Reply.json(200, "application/json", token(request.form().getOrDefault("scope", "")));
            case SCORES -> score(request);
            default -> Reply.html(404, "not here");
        };
    }

    private String token(String scope) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("access_token", "token-" + heard("POST", "/token").size())
                .put("token_type", "Bearer")
                .put("expires_in", 3600)
                .put("scope", scope)
                .toString();
    }

    private static Reply score(Heard request) {
        if (!request.header("Authorization").equals(List.of("Bearer token-1"))) return Reply.html(401, "who?");
        boolean exact = request.header("Content-type").equals(List.of(SCORE_TYPE));
        return exact ? Reply.empty(204, Map.of()) : Reply.html(415, "a score has another media type");
    }

    private static String signed(ObjectNode claims, RSAKey key) {
        try {
            JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(key.getKeyID())
                    .build();
            JWSObject token = new JWSObject(header, new Payload(claims.toString()));
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder posted(String path, String form) {
        return HttpRequest.newBuilder(toolHome.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
    }

    private HttpResponse<String> sent(HttpRequest.Builder request) {
        try {
            return browser.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(Map<String, String> fields) {
        return new TreeMap<>(fields)
                .entrySet().stream()
                        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                        .collect(Collectors.joining("&"));
    }

    private static HttpServer onLoopback() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        tool.stop(0);
        ((ExecutorService) tool.getExecutor()).close();
        browser.close();
        outgoing.close();
        server.close();
    }
}
