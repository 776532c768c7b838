package org.sozialraum.lti.notice;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.sozialraum.lti.message.NoticeClaim;
import org.sozialraum.lti.platform.PlatformId;

/**
 * The claims that every notice carries.
 *
 * @param token all that the platform said, so that {@link Notice#parse} can read it again; it may name people
 */
public record NoticeClaims(PlatformId platform, String deploymentId, NoticeClaim notice, JsonNode token) {

    /** Unique within the deployment. */
    public String id() {
        return notice.id();
    }

    /** The kind of notice, as the platform writes it. */
    public String type() {
        return notice.type();
    }

    /** When it happened, by the platform's clock. */
    public Instant happenedAt() {
        return notice.timestamp();
    }

    /** Without what the platform said, for that may name people. */
    @Override
    public String toString() {
        return "NoticeClaims[" + platform.issuer() + ", " + deploymentId + ", " + notice + "]";
    }
}
