package org.sozialraum.lti.token;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sozialraum.lti.http.Answer;
import org.sozialraum.lti.http.Answer.NoAnswer;
import org.sozialraum.lti.http.Answer.Received;
import org.sozialraum.lti.http.Answer.WebPage;
import org.sozialraum.lti.http.OutgoingRequest;
import org.sozialraum.lti.quirks.Quirks;

/**
 * Understands what a token endpoint says.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6749#section-5">RFC 6749, 5</a>
 */
final class TokenAnswer {
    private static final JsonMapper JSON = new JsonMapper();
    /** RFC 6749 lets a platform keep the lifetime to itself; then we ask again soon. */
    private static final long LIFETIME_IF_UNSAID = 300;

    private static final long LONGEST_LIFETIME = 86_400;

    private TokenAnswer() {}

    static TokenOutcome of(OutgoingRequest request, Answer answer, Set<Scope> asked, Instant now) {
        Quirks quirks = Quirks.at(request.address());
        Optional<NotNow> trouble = Trouble.in(request, answer, quirks, now);
        if (trouble.isPresent()) {
            return trouble.get();
        }
        return switch (answer) {
            case Received received ->
                received.succeeded()
                        ? granted(request, received, asked, now)
                        : denied(request, received.status(), received.body());
            case WebPage page -> denied(request, page.status(), page.excerpt());
            case NoAnswer none -> throw new IllegalStateException("no answer is trouble: " + none);
        };
    }

    private static TokenOutcome granted(OutgoingRequest request, Received received, Set<Scope> asked, Instant now) {
        JsonNode json = json(received.body());
        String value = json.path("access_token").asText("");
        if (value.isBlank()) {
            String reason = request + " answered " + received.status() + " without an access_token";
            return new NotNow(NotNow.Cause.PLATFORM_ERROR, Optional.empty(), reason);
        }
        long lifetime = json.path("expires_in").asLong(LIFETIME_IF_UNSAID);
        Instant expiry = now.plusSeconds(Math.clamp(lifetime, 0, LONGEST_LIFETIME));
        return new TokenOutcome.Granted(new AccessToken(value, scopes(json, asked), expiry));
    }

    /** RFC 6749, 5.1: without {@code scope} all that was asked for is granted. */
    private static Set<String> scopes(JsonNode json, Set<Scope> asked) {
        JsonNode granted = json.path("scope");
        return granted.isTextual()
                ? Set.copyOf(List.of(granted.textValue().strip().split("\\s+")))
                : asked.stream().map(Scope::uri).collect(Collectors.toSet());
    }

    private static Denied denied(OutgoingRequest request, int status, String body) {
        String hint = Quirks.at(request.address())
                .tokenRefusal(status, body)
                .map(sentence -> " (" + sentence + ")")
                .orElse("");
        return new Denied(status, Trouble.told(request, status, body) + hint);
    }

    private static JsonNode json(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException noJson) {
            return MissingNode.getInstance();
        }
    }
}
