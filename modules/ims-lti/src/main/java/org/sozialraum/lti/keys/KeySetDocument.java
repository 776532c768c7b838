package org.sozialraum.lti.keys;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a JSON Web Key Set. Keys that are not for RS256 signatures, have no id, or are too short to be trusted are left
 * out; they do not spoil the others.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7517#section-5">RFC 7517, 5 JWK set</a>
 */
final class KeySetDocument {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SHORTEST = 2048;

    private KeySetDocument() {}

    /** Keys by id; empty if this is no key set at all. */
    static Optional<Map<String, PlatformKey>> parse(String text) {
        try {
            JsonNode list = JSON.readTree(text).path("keys");
            return list.isArray() ? Optional.of(keys(list)) : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static Map<String, PlatformKey> keys(JsonNode list) {
        Map<String, PlatformKey> keys = new HashMap<>();
        for (JsonNode jwk : list) key(jwk).ifPresent(key -> keys.put(key.kid(), key));
        return Map.copyOf(keys);
    }

    private static Optional<PlatformKey> key(JsonNode jwk) {
        String kid = jwk.path("kid").textValue();
        if (kid == null || !isFor(jwk, "kty", "RSA") || !mayBeFor(jwk, "use", "sig") || !mayBeFor(jwk, "alg", "RS256"))
            return Optional.empty();
        try {
            RSAPublicKey key = RSAKey.parse(jwk.toString()).toRSAPublicKey();
            return key.getModulus().bitLength() < SHORTEST ? Optional.empty() : Optional.of(new PlatformKey(kid, key));
        } catch (ParseException | JOSEException | IllegalArgumentException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    private static boolean isFor(JsonNode jwk, String field, String value) {
        return value.equals(jwk.path(field).textValue());
    }

    private static boolean mayBeFor(JsonNode jwk, String field, String value) {
        return !jwk.hasNonNull(field) || isFor(jwk, field, value);
    }
}
