package org.sozialraum.lti.message;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.util.Locale;
import java.util.Optional;

/**
 * How the platform shows us. These are hints: one that cannot be used counts as absent and never fails a launch.
 *
 * @param documentTarget {@code iframe}, {@code window} or {@code frame}
 * @param width of the frame or window in pixels, as far as the platform says
 * @param height likewise
 * @param returnUrl the way back; it may carry the platform's session key and must not be logged
 * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/#launch-presentation-claim">LTI Core 1.3, 5.4.4</a>
 */
public record LaunchPresentationClaim(
        Optional<String> documentTarget,
        Optional<Locale> locale,
        Optional<Integer> width,
        Optional<Integer> height,
        Optional<URI> returnUrl) {
    static final String NAME = "https://purl.imsglobal.org/spec/lti/claim/launch_presentation";

    /** A platform that says nothing of sizes. */
    public LaunchPresentationClaim(Optional<String> documentTarget, Optional<Locale> locale, Optional<URI> returnUrl) {
        this(documentTarget, locale, Optional.empty(), Optional.empty(), returnUrl);
    }

    static Optional<LaunchPresentationClaim> in(JsonNode idToken) {
        JsonNode node = idToken.get(NAME);
        if (node == null || !node.isObject()) return Optional.empty();
        return Optional.of(new LaunchPresentationClaim(
                hint(node, "document_target"),
                hint(node, "locale").flatMap(LaunchPresentationClaim::language),
                pixels(node, "width"),
                pixels(node, "height"),
                hint(node, "return_url").flatMap(Fields::webAddress)));
    }

    /** The way back with a message for the person ({@code lti_msg}). */
    public Optional<URI> returnWithMessage(String message) {
        return returnUrl.map(address -> append(address, "lti_msg", message));
    }

    /** The way back with the news of a failure ({@code lti_errormsg}). */
    public Optional<URI> returnWithError(String message) {
        return returnUrl.map(address -> append(address, "lti_errormsg", message));
    }

    /**
     * The way back with the news of a failure, and a line for the platform's log ({@code lti_errormsg},
     * {@code lti_errorlog}).
     *
     * @param log a code and no word about the person
     */
    public Optional<URI> returnWithError(String message, String log) {
        return returnWithError(message).map(address -> append(address, "lti_errorlog", log));
    }

    /** The way back with a line for the platform's log alone ({@code lti_log}). */
    public Optional<URI> returnWithLog(String log) {
        return returnUrl.map(address -> append(address, "lti_log", log));
    }

    private static URI append(URI address, String name, String value) {
        String text = address.toString();
        int fragment = text.indexOf('#');
        String base = fragment < 0 ? text : text.substring(0, fragment);
        String end = fragment < 0 ? "" : text.substring(fragment);
        String joint = base.contains("?") ? "&" : "?";
        return URI.create(base + joint + name + "=" + URLEncoder.encode(value, UTF_8) + end);
    }

    private static Optional<String> hint(JsonNode node, String field) {
        return Optional.ofNullable(node.get(field)).map(JsonNode::textValue).filter(text -> !text.isBlank());
    }

    /** A whole number above zero, which some platforms write as a text. */
    private static Optional<Integer> pixels(JsonNode node, String field) {
        return Optional.of(node.path(field).asInt()).filter(number -> number > 0);
    }

    private static Optional<Locale> language(String tag) {
        return Optional.of(Locale.forLanguageTag(tag.strip().replace('_', '-')))
                .filter(locale -> !locale.getLanguage().isEmpty());
    }

    @Override
    public String toString() {
        return "LaunchPresentationClaim[" + documentTarget + ", " + locale + "]";
    }
}
