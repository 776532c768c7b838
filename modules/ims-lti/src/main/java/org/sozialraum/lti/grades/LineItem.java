package org.sozialraum.lti.grades;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Optional;

/**
 * A column of the gradebook, as the platform described it.
 *
 * @param id its address; scores go below it
 * @param label its heading, may be empty
 * @param scoreMaximum points at most; empty where the platform did not say
 * @param resourceLinkId the activity it belongs to, if any
 * @param resourceId the tool's own name of what is scored; survives the copy of a course
 * @param tag the tool's own name of how it is scored
 * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0#line-item-service">AGS 2.0, 3.2</a>
 */
public record LineItem(
        URI id,
        String label,
        Optional<BigDecimal> scoreMaximum,
        Optional<String> resourceLinkId,
        Optional<String> resourceId,
        Optional<String> tag) {
    /** Empty if it has no usable address. An empty text means absent: Moodle sends {@code "resourceId": ""}. */
    static Optional<LineItem> in(JsonNode json) {
        return text(json, "id")
                .flatMap(LineItem::address)
                .map(id -> new LineItem(
                        id,
                        text(json, "label").orElse(""),
                        Optional.of(json.path("scoreMaximum"))
                                .filter(JsonNode::isNumber)
                                .map(JsonNode::decimalValue),
                        text(json, "resourceLinkId"),
                        text(json, "resourceId"),
                        text(json, "tag")));
    }

    private static Optional<String> text(JsonNode json, String field) {
        JsonNode value = json.path(field);
        return value.isValueNode() && !value.isNull()
                ? Optional.of(value.asText()).filter(text -> !text.isBlank())
                : Optional.empty();
    }

    private static Optional<URI> address(String text) {
        try {
            return Optional.of(new URI(text)).filter(uri -> uri.getHost() != null && uri.getRawPath() != null);
        } catch (java.net.URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }
}
