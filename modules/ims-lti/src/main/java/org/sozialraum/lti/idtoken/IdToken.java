package org.sozialraum.lti.idtoken;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Base64;
import org.sozialraum.lti.keys.PlatformKey;
import org.sozialraum.lti.refusal.Objection;
import org.sozialraum.lti.refusal.Reason;

/**
 * An id token in its compact form, taken apart but not believed. Of its header only algorithm and key id are read:
 * {@code jku}, {@code x5u} and {@code jwk} would let the token choose its own judge.
 *
 * @see <a href="https://www.imsglobal.org/spec/security/v1p1/#authentication-response-validation">Security Framework,
 *     5.1.3</a>
 */
public final class IdToken {
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final int LONGEST = 128 * 1024;

    private final String text;
    private final int firstDot;
    private final int secondDot;

    private IdToken(String text, int firstDot, int secondDot) {
        this.text = text;
        this.firstDot = firstDot;
        this.secondDot = secondDot;
    }

    /** @throws Objection if it is not three parts of reasonable length */
    public static IdToken parse(String text) {
        int first = text.indexOf('.');
        int second = text.indexOf('.', first + 1);
        if (text.length() > LONGEST || first < 1 || second < 0 || text.indexOf('.', second + 1) >= 0)
            throw new Objection(Reason.TOKEN_MALFORMED, "not three parts of reasonable length");
        return new IdToken(text, first, second);
    }

    /** The id of the key that is said to have signed; only RS256 is heard at all. */
    String keyId() {
        JsonNode header = object(0, firstDot, "header");
        String algorithm = header.path("alg").asText();
        if (!algorithm.equals("RS256")) throw new Objection(Reason.ALGORITHM_NOT_ALLOWED, algorithm);
        if (header.has("crit")) throw new Objection(Reason.TOKEN_MALFORMED, "crit is not understood");
        String kid = header.path("kid").textValue();
        if (kid == null || kid.isBlank()) throw new Objection(Reason.KEY_ID_MISSING);
        return kid;
    }

    /**
     * What the token says of itself, which nobody has vouched for: good for finding out whose key to ask for, and for
     * nothing else.
     *
     * @throws Objection if it is no JSON object
     */
    public JsonNode hearsay() {
        return object(firstDot + 1, secondDot, "claims");
    }

    /** What the token says, once the key has vouched for it. */
    JsonNode claims(PlatformKey key) {
        byte[] input = text.substring(0, secondDot).getBytes(ISO_8859_1);
        if (!key.signed(input, text.substring(secondDot + 1))) throw new Objection(Reason.SIGNATURE_WRONG, key.kid());
        return object(firstDot + 1, secondDot, "claims");
    }

    private JsonNode object(int from, int to, String part) {
        try {
            JsonNode node = JSON.readTree(Base64.getUrlDecoder().decode(text.substring(from, to)));
            if (node.isObject()) return node;
        } catch (IOException | IllegalArgumentException e) {
            throw new Objection(Reason.TOKEN_MALFORMED, part + " not readable");
        }
        throw new Objection(Reason.TOKEN_MALFORMED, part + " no JSON object");
    }
}
