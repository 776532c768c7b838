package org.sozialraum.demolms;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.sozialraum.demolms.http.Parameters;

/**
 * The least a tool can be: it logs in, checks signature, audience and nonce of what arrives, publishes a key. Every
 * launch that it accepted or was told the error of is kept.
 */
final class ToolDouble implements AutoCloseable {
    final List<Map<String, Object>> launches = new CopyOnWriteArrayList<>();
    final List<Map<String, String>> logins = new CopyOnWriteArrayList<>();
    final List<Map<String, String>> errors = new CopyOnWriteArrayList<>();
    final List<String> notices = new CopyOnWriteArrayList<>();
    final RSAKey key;

    private final HttpServer server;
    private final Map<String, String> nonceOfState = new LinkedHashMap<>();
    private String platform = "";

    ToolDouble() throws IOException, JOSEException {
        key = new RSAKeyGenerator(2048)
                .keyID("tool-key")
                .keyUse(KeyUse.SIGNATURE)
                .algorithm(JWSAlgorithm.RS256)
                .generate();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/lti/login", this::login);
        server.createContext("/lti/launch", this::launch);
        server.createContext("/lti/notices", this::notices);
        server.createContext("/lti/jwks", exchange -> answer(exchange, 200, new JWKSet(key.toPublicJWK()).toString()));
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void knows(String platformUrl) {
        platform = platformUrl;
    }

    /** A token signed by the tool, good for a minute. */
    String sign(JWTClaimsSet claims) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    private void login(HttpExchange exchange) throws IOException {
        Parameters asked = parameters(exchange);
        logins.add(asked.values());
        String state = UUID.randomUUID().toString();
        String nonce = UUID.randomUUID().toString();
        nonceOfState.put(state, nonce);
        Map<String, String> query = new LinkedHashMap<>();
        query.put("scope", "openid");
        query.put("response_type", "id_token");
        query.put("response_mode", "form_post");
        query.put("prompt", "none");
        query.put("client_id", asked.get("client_id").orElse(""));
        query.put("redirect_uri", url() + "/lti/launch");
        query.put("login_hint", asked.get("login_hint").orElse(""));
        query.put("lti_message_hint", asked.get("lti_message_hint").orElse(""));
        query.put("state", state);
        query.put("nonce", nonce);
        exchange.getResponseHeaders().add("Set-Cookie", "state=" + state + "; Secure; SameSite=None; Partitioned");
        exchange.getResponseHeaders().add("Location", new Parameters(query).appendedTo(platform + "/lti/auth"));
        answer(exchange, 303, "");
    }

    private void launch(HttpExchange exchange) throws IOException {
        Parameters sent = parameters(exchange);
        if (sent.get("error").isPresent()) {
            errors.add(sent.values());
            answer(exchange, 400, "the platform refused");
            return;
        }
        String state = sent.get("state").orElse("");
        boolean ownState =
                String.valueOf(exchange.getRequestHeaders().getFirst("Cookie")).contains(state);
        Optional<JWTClaimsSet> claims = verified(sent.get("id_token").orElse(""));
        boolean good = ownState
                && claims.filter(one -> one.getClaims().get("nonce") instanceof String nonce
                                && nonce.equals(nonceOfState.remove(state)))
                        .isPresent();
        if (good) {
            launches.add(claims.get().getClaims());
        }
        answer(exchange, good ? 200 : 400, good ? "launched" : "refused");
    }

    private void notices(HttpExchange exchange) throws IOException {
        try (InputStream body = exchange.getRequestBody()) {
            notices.add(new String(body.readAllBytes(), StandardCharsets.UTF_8));
        }
        answer(exchange, 200, "");
    }

    /** Claims of a token that the platform has signed. */
    Optional<JWTClaimsSet> verified(String idToken) {
        try {
            SignedJWT token = SignedJWT.parse(idToken);
            JWKSet keys = JWKSet.load(URI.create(platform + "/lti/jwks").toURL());
            Optional<JWK> signer = Optional.ofNullable(token.getHeader().getKeyID())
                    .flatMap(kid -> Optional.ofNullable(keys.getKeyByKeyId(kid)));
            if (signer.isEmpty()
                    || !token.verify(new RSASSAVerifier(signer.get().toRSAKey()))) {
                return Optional.empty();
            }
            return Optional.of(token.getJWTClaimsSet());
        } catch (ParseException | JOSEException | IOException malformed) {
            return Optional.empty();
        }
    }

    private static Parameters parameters(HttpExchange exchange) throws IOException {
        try (InputStream body = exchange.getRequestBody()) {
            return exchange.getRequestMethod().equals("POST")
                    ? Parameters.parse(new String(body.readAllBytes(), StandardCharsets.UTF_8))
                    : Parameters.parse(exchange.getRequestURI().getRawQuery());
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
