package org.sozialraum.lti.launch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.sozialraum.lti.login.PendingLogin;
import org.sozialraum.lti.message.ToolPlatformClaim;
import org.sozialraum.lti.platform.Platform;
import org.sozialraum.lti.quirks.Quirks;

/**
 * A deep linking request that does not say what to open, of a platform that is known for it (ILIAS). There is but one
 * picker, and the login has said where it is; any other message has to name its target itself.
 */
final class PickingWithoutTarget {
    private static final String PREFIX = "https://purl.imsglobal.org/spec/lti/claim/";
    private static final String TARGET = PREFIX + "target_link_uri";

    private PickingWithoutTarget() {}

    /** The claims with the login's target put in where that is so; else as they came. */
    static JsonNode completed(JsonNode claims, Platform platform, PendingLogin login) {
        if (claims.has(TARGET) || !isPicking(claims) || !isKnownFor(claims, platform)) return claims;
        ObjectNode complete = claims.deepCopy();
        return complete.put(TARGET, login.targetLinkUri().toString());
    }

    private static boolean isPicking(JsonNode claims) {
        return claims.path(PREFIX + "message_type").asText().equals("LtiDeepLinkingRequest");
    }

    private static boolean isKnownFor(JsonNode claims, Platform platform) {
        return Quirks.at(platform.tokenEndpoint()).leavesTargetOutOfPicking()
                || ToolPlatformClaim.in(claims)
                        .filter(claim -> Quirks.of(claim).leavesTargetOutOfPicking())
                        .isPresent();
    }
}
