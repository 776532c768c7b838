package org.sozialraum.demolms.tool;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.text.ParseException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Verifies what tools sign, with the key sets at their {@code jwks_uri}; an unknown key id causes one new fetch. */
public final class ToolKeys {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final Map<String, JWKSet> fetched = new ConcurrentHashMap<>();

    /** What a signature check found. */
    public sealed interface Signed {
        record Valid(JWTClaimsSet claims) implements Signed {}

        record Invalid(String reason) implements Signed {}
    }

    public Signed verify(SignedJWT token, Tool tool) {
        String kid = token.getHeader().getKeyID();
        if (kid == null) {
            return new Signed.Invalid("kid must be provided in JWT header.");
        }
        if (!JWSAlgorithm.RS256.equals(token.getHeader().getAlgorithm())) {
            return new Signed.Invalid("the algorithm must be RS256");
        }
        try {
            return key(kid, tool.at().jwks())
                    .map(key -> verify(token, key))
                    .orElseGet(() -> new Signed.Invalid("\"kid\" invalid, unable to lookup correct key"));
        } catch (IOException | ParseException e) {
            return new Signed.Invalid("the key set at " + tool.at().jwks() + " cannot be read: " + e.getMessage());
        }
    }

    public void reset() {
        fetched.clear();
    }

    private static Signed verify(SignedJWT token, JWK key) {
        try {
            return token.verify(new RSASSAVerifier(key.toRSAKey()))
                    ? new Signed.Valid(token.getJWTClaimsSet())
                    : new Signed.Invalid("the signature does not fit the key");
        } catch (JOSEException | ParseException e) {
            return new Signed.Invalid("the token cannot be verified: " + e.getMessage());
        }
    }

    private Optional<JWK> key(String kid, String uri) throws IOException, ParseException {
        Optional<JWK> known = Optional.ofNullable(fetched.get(uri)).flatMap(keys -> find(keys, kid));
        if (known.isPresent()) {
            return known;
        }
        JWKSet fresh = fetch(uri);
        fetched.put(uri, fresh);
        return find(fresh, kid);
    }

    private static Optional<JWK> find(JWKSet keys, String kid) {
        return Optional.ofNullable(keys.getKeyByKeyId(kid));
    }

    private JWKSet fetch(String uri) throws IOException, ParseException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(uri))
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException("status " + answer.statusCode());
            }
            return JWKSet.parse(answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
