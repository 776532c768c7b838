package org.sozialraum.lti.message;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * Which software the platform is.
 *
 * @param guid stable id of this installation
 * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/#platform-instance-claim">LTI Core 1.3, 5.4.2</a>
 */
public record ToolPlatformClaim(
        Optional<String> guid, Optional<String> name, Optional<String> productFamilyCode, Optional<String> version) {
    static final String NAME = "https://purl.imsglobal.org/spec/lti/claim/tool_platform";

    /** Empty if the message says nothing of it. */
    public static Optional<ToolPlatformClaim> in(JsonNode idToken) {
        return Fields.of(idToken, NAME)
                .map(fields -> new ToolPlatformClaim(
                        fields.text("guid"),
                        fields.text("name"),
                        fields.text("product_family_code"),
                        fields.text("version")));
    }
}
