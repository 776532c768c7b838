package org.sozialraum.benchmarks;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A platform that answers at once: its keys, its tokens, and a book that notes when each score arrived. */
final class PlatformDouble implements AutoCloseable {
    static final String ISSUER = "https://platform.example";
    static final String CLIENT = "bench";
    static final String DEPLOYMENT = "1";

    /** In the course of the teacher. */
    static final int MEMBERS = 20_000;

    private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
    private static final String AGS = "https://purl.imsglobal.org/spec/lti-ags/";
    private static final String NRPS = "https://purl.imsglobal.org/spec/lti-nrps/";
    private static final int LIFETIME_SECONDS = 300;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final KeyPair keys;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Long> arrivals = new ArrayList<>();
    private final List<Long> pages = new ArrayList<>();
    private int membersTold;

    PlatformDouble() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            keys = generator.generateKeyPair();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 256);
        } catch (GeneralSecurityException | IOException e) {
            throw new BenchFailed("the platform cannot begin", e);
        }
        server.setExecutor(threads);
        server.createContext("/jwks", exchange -> answer(exchange, "application/json", keySet()));
        server.createContext(
                "/token",
                exchange -> answer(
                        exchange,
                        "application/json",
                        "{\"access_token\":\"bench\",\"token_type\":\"Bearer\",\"expires_in\":3600,\"scope\":\"" + AGS
                                + "scope/score " + NRPS + "scope/contextmembership.readonly\"}"));
        server.createContext("/item/", this::takeScore);
        server.createContext("/roster", this::tellMembers);
        server.createContext("/odd/", new OddRegistration(port())::answer);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    KeyPair keys() {
        return keys;
    }

    /** Tells the tool about this platform. */
    void writeFile(Path platforms) {
        String at = "http://127.0.0.1:" + port();
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("name", "Bench");
        file.put("issuer", ISSUER);
        file.put("clientId", CLIENT);
        file.put("deploymentIds", List.of(DEPLOYMENT));
        file.put("authorizationEndpoint", at + "/auth");
        file.put("tokenEndpoint", at + "/token");
        file.put("jwksUri", at + "/jwks");
        try {
            Files.createDirectories(platforms);
            Files.writeString(platforms.resolve("bench.json"), JSON.writeValueAsString(file));
        } catch (IOException e) {
            throw new BenchFailed("cannot write the platform's file", e);
        }
    }

    /** When the scores came, by {@link System#nanoTime()}; forgets them. */
    synchronized List<Long> takeArrivals() {
        List<Long> taken = List.copyOf(arrivals);
        arrivals.clear();
        return taken;
    }

    synchronized int arrived() {
        return arrivals.size();
    }

    /** When the pages of the roster were asked for, by {@link System#nanoTime()}; forgets them. */
    synchronized List<Long> takePages() {
        List<Long> taken = List.copyOf(pages);
        pages.clear();
        membersTold = 0;
        return taken;
    }

    synchronized int membersTold() {
        return membersTold;
    }

    private void tellMembers(HttpExchange exchange) throws IOException {
        Map<String, String> query = query(exchange);
        int from = Integer.parseInt(query.getOrDefault("from", "0"));
        int until = Math.min(MEMBERS, from + Integer.parseInt(query.getOrDefault("limit", "250")));
        synchronized (this) {
            pages.add(System.nanoTime());
            membersTold = until;
        }
        if (until < MEMBERS)
            exchange.getResponseHeaders()
                    .set("Link", "</roster?limit=" + (until - from) + "&from=" + until + ">; rel=\"next\"");
        answer(exchange, "application/vnd.ims.lti-nrps.v2.membershipcontainer+json", members(from, until));
    }

    private static String members(int from, int until) {
        return IntStream.range(from, until)
                .mapToObj(number ->
                        "{\"user_id\":\"member-" + number + "\",\"status\":\"Active\",\"roles\":[\"Learner\"]}")
                .collect(Collectors.joining(",", "{\"id\":\"r\",\"context\":{\"id\":\"c\"},\"members\":[", "]}"));
    }

    private static Map<String, String> query(HttpExchange exchange) {
        String query = Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), "");
        return Arrays.stream(query.split("&", -1))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    /** An id_token of ours. */
    String signed(String claims) {
        try {
            String head = base64(JSON.writeValueAsBytes(Map.of("typ", "JWT", "alg", "RS256", "kid", "bench")));
            String input = head + "." + base64(claims.getBytes(UTF_8));
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(input.getBytes(US_ASCII));
            return input + "." + base64(signature.sign());
        } catch (GeneralSecurityException | IOException e) {
            throw new BenchFailed("cannot sign", e);
        }
    }

    /** What an id_token says of the learner's activity, as short or long as Moodle's. */
    ObjectNode claims(int learner, String nonce, String target) {
        long now = Instant.now().getEpochSecond();
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", ISSUER);
        claims.put("aud", CLIENT);
        claims.put("sub", Crowd.subject(learner));
        claims.put("nonce", nonce);
        claims.put("iat", now);
        claims.put("exp", now + LIFETIME_SECONDS);
        claims.put("given_name", "Anna");
        claims.put("family_name", "Beispiel");
        claims.put("name", "Anna Beispiel");
        claims.put("email", "anna@platform.example");
        claims.put(LTI + "message_type", "LtiResourceLinkRequest");
        claims.put(LTI + "version", "1.3.0");
        claims.put(LTI + "deployment_id", DEPLOYMENT);
        claims.put(LTI + "target_link_uri", target);
        claims.put(LTI + "roles", List.of("http://purl.imsglobal.org/vocab/lis/v2/membership#Learner"));
        claims.put(LTI + "resource_link", Map.of("id", Crowd.link(learner), "title", "Datenfreigabe"));
        claims.put(LTI + "context", Map.of("id", Crowd.course(learner), "label", "K", "title", "Kurs"));
        claims.put(
                LTI + "launch_presentation",
                Map.of("locale", "de", "document_target", "iframe", "return_url", ISSUER + "/back"));
        claims.put(LTI + "custom", Map.of("module", "releasing-data"));
        claims.put(AGS + "claim/endpoint", grades(learner));
        return JSON.valueToTree(claims);
    }

    /** What an id_token says of somebody who teaches the first learner's course. */
    ObjectNode teacherClaims(String nonce, String target) {
        ObjectNode claims = claims(0, nonce, target);
        claims.put("sub", "teacher");
        claims.putArray(LTI + "roles").add("http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor");
        claims.putObject(NRPS + "claim/namesroleservice")
                .put("context_memberships_url", "http://127.0.0.1:" + port() + "/roster")
                .putArray("service_versions")
                .add("2.0");
        return claims;
    }

    private Map<String, Object> grades(int learner) {
        String items = "http://127.0.0.1:" + port() + "/item";
        return Map.of(
                "scope",
                List.of(AGS + "scope/score", AGS + "scope/lineitem"),
                "lineitems",
                items,
                "lineitem",
                items + "/" + Crowd.link(learner));
    }

    private void takeScore(HttpExchange exchange) throws IOException {
        synchronized (this) {
            arrivals.add(System.nanoTime());
        }
        answer(exchange, "application/json", "");
    }

    private String keySet() {
        RSAPublicKey key = (RSAPublicKey) keys.getPublic();
        return "{\"keys\":[{\"kty\":\"RSA\",\"alg\":\"RS256\",\"use\":\"sig\",\"kid\":\"bench\",\"n\":\""
                + base64(unsigned(key.getModulus())) + "\",\"e\":\"" + base64(unsigned(key.getPublicExponent()))
                + "\"}]}";
    }

    private static byte[] unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Address of a configuration that is a little wrong. */
    String oddConfiguration(int number) {
        return "http://127.0.0.1:" + port() + "/odd/configuration/" + number;
    }

    static void answer(HttpExchange exchange, String type, String text) throws IOException {
        try (exchange;
                InputStream asked = exchange.getRequestBody()) {
            asked.readAllBytes();
            exchange.getResponseHeaders().set("Content-Type", type);
            byte[] body = text.getBytes(UTF_8);
            exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
            if (body.length > 0) exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
