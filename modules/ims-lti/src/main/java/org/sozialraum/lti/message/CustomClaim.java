package org.sozialraum.lti.message;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the registration or the link asked the platform to send. Values are texts; numbers and truth values, which some
 * platforms send, are read as their text, and anything deeper is left out.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/#custom-properties-and-variables">LTI Core 1.3, 5.4.6</a>
 */
public record CustomClaim(Map<String, String> values) {
    static final String NAME = "https://purl.imsglobal.org/spec/lti/claim/custom";

    public CustomClaim {
        values = Map.copyOf(values);
    }

    /** A value that the platform knew: an unresolved {@code $Variable} and a blank text mean "unknown". */
    public Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isBlank() && !isUnresolved(value));
    }

    private static boolean isUnresolved(String value) {
        return value.length() > 1 && value.charAt(0) == '$' && Character.isLetter(value.charAt(1));
    }

    /**
     * No values if the claim is absent.
     *
     * @param message an id_token, or what a roster says that one would say
     * @throws MalformedClaim if the claim is no object
     */
    public static CustomClaim in(JsonNode message) {
        Map<String, String> values = new LinkedHashMap<>();
        Fields.of(message, NAME)
                .ifPresent(fields -> fields.node().properties().forEach(entry -> {
                    JsonNode value = entry.getValue();
                    if (value.isValueNode() && !value.isNull()) values.put(entry.getKey(), value.asText());
                }));
        return new CustomClaim(values);
    }

    @Override
    public String toString() {
        return "CustomClaim[" + values.size() + " values]";
    }
}
