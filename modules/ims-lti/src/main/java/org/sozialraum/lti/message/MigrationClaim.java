package org.sozialraum.lti.message;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.sozialraum.lti.platform.PlatformId;

/**
 * The ids that person, course and activity had under LTI 1.1, and the proof that this platform knew the shared secret.
 * What is the same in both versions is left out.
 *
 * <pre>{"user_id": "34212", "oauth_consumer_key": "179248902", "oauth_consumer_key_sign": "lWd54kFo5q…"}</pre>
 *
 * @param consumerKey which shared secret is meant
 * @param signature base64 of HMAC-SHA256 over {@code signedText}
 * @param signedText {@code consumer_key&deployment_id&iss&client_id&exp&nonce} of this very message
 * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/migr#lti-1-1-migration-claim">Migration guide, LTI 1.1 migration
 *     claim</a>
 */
public record MigrationClaim(
        Optional<String> userId,
        Optional<String> contextId,
        Optional<String> resourceLinkId,
        Optional<String> consumerKey,
        Optional<String> signature,
        String signedText) {
    static final String NAME = "https://purl.imsglobal.org/spec/lti/claim/lti1p1";
    private static final String ALGORITHM = "HmacSHA256";

    /**
     * Whether the platform holds the secret that belongs to {@link #consumerKey}; false where it names no key or proves
     * nothing.
     *
     * @param sharedSecret of the LTI 1.1 installation; never kept
     * @throws IllegalArgumentException if it is blank, for then everybody would hold it
     */
    public boolean isSignedWith(String sharedSecret) {
        if (sharedSecret.isBlank()) throw new IllegalArgumentException("the shared secret must not be blank");
        return consumerKey.isPresent()
                && signature
                        .map(text -> text.getBytes(UTF_8))
                        .filter(told -> MessageDigest.isEqual(told, expected(sharedSecret)))
                        .isPresent();
    }

    private byte[] expected(String sharedSecret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(sharedSecret.getBytes(UTF_8), ALGORITHM));
            return Base64.getEncoder().encode(mac.doFinal(signedText.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    static Optional<MigrationClaim> in(JsonNode idToken, PlatformId platform, String deploymentId) {
        return Fields.of(idToken, NAME).map(fields -> of(fields, idToken, platform, deploymentId));
    }

    private static MigrationClaim of(Fields fields, JsonNode idToken, PlatformId platform, String deploymentId) {
        Optional<String> key = fields.text("oauth_consumer_key");
        String signedText = String.join(
                "&",
                key.orElse(""),
                deploymentId,
                platform.issuer(),
                platform.clientId(),
                Long.toString(idToken.path("exp").asLong()),
                idToken.path("nonce").asText());
        return new MigrationClaim(
                fields.id("user_id"),
                fields.id("context_id"),
                fields.id("resource_link_id"),
                key,
                fields.text("oauth_consumer_key_sign"),
                signedText);
    }

    /** Says nothing of the person or the proof, so that no log can. */
    @Override
    public String toString() {
        return "MigrationClaim[" + consumerKey + "]";
    }
}
