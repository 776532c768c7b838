package org.sozialraum.lti.message;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.sozialraum.lti.refusal.Objection;
import org.sozialraum.lti.refusal.Reason;

/**
 * What a platform says in each of its signed tokens, launch or notice.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/#required-message-claims">LTI Core 1.3, 5.3</a>
 */
public final class CommonClaims {
    private static final String PREFIX = "https://purl.imsglobal.org/spec/lti/claim/";
    private static final String VERSION = PREFIX + "version";
    private static final String DEPLOYMENT = PREFIX + "deployment_id";

    private CommonClaims() {}

    /** @throws Objection if the platform speaks another version than 1.3.0, or does not say */
    public static void requireVersion(JsonNode token) {
        String version = text(token, VERSION).orElse("no version");
        if (!version.equals("1.3.0")) throw new Objection(Reason.VERSION_WRONG, version);
    }

    /**
     * @throws Objection if it is missing
     * @throws MalformedClaim if it cannot be an id
     */
    public static String deploymentId(JsonNode token) {
        String id = text(token, DEPLOYMENT).orElseThrow(() -> new Objection(Reason.DEPLOYMENT_MISSING));
        return Fields.checkedId(DEPLOYMENT, id);
    }

    static Optional<String> text(JsonNode token, String claim) {
        JsonNode value = token.get(claim);
        if (value == null || value.isNull()) return Optional.empty();
        if (!value.isTextual()) throw new MalformedClaim(claim, "must be a text");
        return Optional.of(value.textValue()).filter(text -> !text.isBlank());
    }
}
