package org.sozialraum.persistence.notice;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import org.sozialraum.lti.notice.Notice;
import org.sozialraum.lti.platform.PlatformId;

/** Notices as a platform tells them, after every check. */
public final class Told {
    private static final String CLAIM = "https://purl.imsglobal.org/spec/lti/claim/";

    private Told() {}

    public static Notice notice(PlatformId platform, String deployment, String id, String type) {
        return Notice.parse(claims(deployment, id, type), platform);
    }

    public static Notice copy(PlatformId platform, String deployment, String id, String course, String... origins) {
        ObjectNode claims = claims(deployment, id, "LtiContextCopyNotice");
        claims.putObject(CLAIM + "context").put("id", course);
        Arrays.stream(origins).forEach(claims.putArray(CLAIM + "origin_contexts")::add);
        return Notice.parse(claims, platform);
    }

    private static ObjectNode claims(String deployment, String id, String type) {
        ObjectNode claims = JsonNodeFactory.instance
                .objectNode()
                .put(CLAIM + "version", "1.3.0")
                .put(CLAIM + "deployment_id", deployment);
        claims.putObject(CLAIM + "notice").put("id", id).put("type", type).put("timestamp", "2026-11-23T08:00:00Z");
        return claims;
    }
}
