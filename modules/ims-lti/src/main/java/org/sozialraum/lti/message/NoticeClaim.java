package org.sozialraum.lti.message;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * Which notice a token is.
 *
 * <pre>{"id": "7a70e604-…", "timestamp": "2025-03-19T11:24:25Z", "type": "LtiContextCopyNotice"}</pre>
 *
 * @param id by which a notice that comes twice is known
 * @param type as the platform writes it; unknown ones are legal
 * @param timestamp when it happened, which may be long before it was told
 * @see <a href="https://www.imsglobal.org/spec/lti-pns/v1p0/main/">Platform Notification Service 1.0, notice claim</a>
 */
public record NoticeClaim(String id, String type, Instant timestamp) {
    static final String NAME = "https://purl.imsglobal.org/spec/lti/claim/notice";
    private static final int LAST_YEAR = 9999;

    public NoticeClaim {
        id = Fields.checkedId(NAME + " id", id);
        type = Fields.checkedId(NAME + " type", type);
    }

    /** @throws MalformedClaim if it is missing, or a part of it is */
    public static NoticeClaim in(JsonNode token) {
        Fields fields = Fields.of(token, NAME).orElseThrow(() -> new MalformedClaim(NAME, "is missing"));
        return new NoticeClaim(
                fields.requiredText("id"), fields.requiredText("type"), moment(fields.requiredText("timestamp")));
    }

    private static Instant moment(String text) {
        try {
            OffsetDateTime moment = OffsetDateTime.parse(text.strip());
            if (moment.getYear() < 1 || moment.getYear() > LAST_YEAR)
                throw new MalformedClaim(NAME, "timestamp is a time that no database keeps");
            return moment.toInstant();
        } catch (DateTimeException e) {
            throw new MalformedClaim(NAME, "timestamp is no time with a zone (ISO 8601)");
        }
    }
}
