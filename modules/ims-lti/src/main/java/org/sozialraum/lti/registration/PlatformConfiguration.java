package org.sozialraum.lti.registration;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sozialraum.lti.platform.Lengths;

/**
 * What a platform says about itself as an LTI platform, inside its OpenID configuration. Every part may be missing:
 * then it is unknown, which is not the same as unsupported.
 *
 * @param productFamily for example {@code moodle}
 * @param version as the platform writes it, for example {@code 4.4 (Build: 20240422)}
 * @param messages empty if it does not say
 * @param variables what it replaces in custom parameters, without the dollar sign; lists are often incomplete
 * @see <a href="https://www.imsglobal.org/spec/lti-dr/v1p0#platform-configuration">Dynamic Registration 1.0, 2.1</a>
 */
public record PlatformConfiguration(
        Optional<String> productFamily,
        Optional<String> version,
        List<SupportedMessage> messages,
        Set<String> variables) {
    static final String CLAIM = "https://purl.imsglobal.org/spec/lti-platform-configuration";

    public PlatformConfiguration {
        requireNonNull(productFamily, "productFamily is null");
        requireNonNull(version, "version is null");
        messages = List.copyOf(messages);
        variables = Set.copyOf(variables);
    }

    /**
     * A message that the platform can send.
     *
     * @param placements where its people start it; empty if the platform does not say
     */
    public record SupportedMessage(String type, Set<String> placements) {
        public SupportedMessage {
            if (type.isBlank()) throw new IllegalArgumentException("a message needs a type");
            placements = Set.copyOf(placements);
        }
    }

    /** Where a message can be started, as far as the platform says. */
    public Set<String> placements(String messageType) {
        return messages.stream()
                .filter(message -> message.type().equals(messageType))
                .flatMap(message -> message.placements().stream())
                .collect(Collectors.toSet());
    }

    /** Entries that are not of the right kind are passed over. */
    static PlatformConfiguration in(JsonNode openIdConfiguration) {
        JsonNode json = openIdConfiguration.path(CLAIM);
        List<SupportedMessage> messages = json.path("messages_supported")
                .valueStream()
                .filter(message -> !message.path("type").asText("").isBlank())
                .map(message -> new SupportedMessage(message.path("type").asText(), texts(message.path("placements"))))
                .toList();
        Optional<String> family =
                text(json, "product_family_code").filter(code -> Lengths.fits(code, Lengths.PRODUCT_FAMILY));
        return new PlatformConfiguration(family, text(json, "version"), messages, texts(json.path("variables")));
    }

    private static Optional<String> text(JsonNode json, String field) {
        return Optional.of(json.path(field).asText("")).filter(text -> !text.isBlank());
    }

    private static Set<String> texts(JsonNode array) {
        return array.valueStream()
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .collect(Collectors.toSet());
    }
}
