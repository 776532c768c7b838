package org.sozialraum.lti.registration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sozialraum.lti.http.Answer;
import org.sozialraum.lti.http.Answer.NoAnswer;
import org.sozialraum.lti.http.Answer.Received;
import org.sozialraum.lti.http.Answer.WebPage;
import org.sozialraum.lti.http.Outgoing;
import org.sozialraum.lti.http.OutgoingRequest;
import org.sozialraum.lti.platform.Origin;
import org.sozialraum.lti.platform.Platform;
import org.sozialraum.lti.platform.PlatformId;
import org.sozialraum.lti.quirks.moodle.MoodleRegistration;
import org.sozialraum.lti.registration.RegistrationOutcome.NotRegistered;
import org.sozialraum.lti.registration.RegistrationOutcome.Registered;
import org.sozialraum.lti.registration.RegistrationOutcome.Step;

/**
 * Registers the tool with a platform whose administrator has opened our registration link.
 *
 * <p>Two requests: the platform's description of itself is read, and our configuration is posted to the registration
 * endpoint that it names. The token goes there only if that endpoint belongs to the issuer.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-dr/v1p0">LTI Dynamic Registration 1.0</a>
 */
public final class DynamicRegistration {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String JSON_TYPE = "application/json";
    private static final int EXCERPT = 300;

    private final Outgoing outgoing;
    private final ToolConfiguration tool;

    public DynamicRegistration(Outgoing outgoing, ToolConfiguration tool) {
        this.outgoing = outgoing;
        this.tool = tool;
    }

    public RegistrationOutcome register(Invitation invitation) {
        OutgoingRequest request = OutgoingRequest.get(invitation.openIdConfiguration(), JSON_TYPE);
        Answer answer = outgoing.send(request);
        Optional<JsonNode> json = json(answer);
        if (json.isEmpty()) {
            String wayOut = "Open the registration link from the platform once more; the address must show JSON.";
            return new NotRegistered(Step.CONFIGURATION_FETCHED, request.toString(), told(answer), wayOut);
        }
        PlatformDescription platform = new PlatformDescription(json.get());
        return doubts(invitation, platform, request).orElseGet(() -> post(invitation, platform));
    }

    private static Optional<RegistrationOutcome> doubts(
            Invitation invitation, PlatformDescription platform, OutgoingRequest request) {
        List<String> shortcomings = platform.shortcomings();
        if (!shortcomings.isEmpty()) {
            String wayOut = "This platform's LTI 1.3 is incomplete: register it by hand, or ask its maker.";
            String said = String.join("; ", shortcomings);
            return Optional.of(new NotRegistered(Step.CONFIGURATION_UNDERSTOOD, request.toString(), said, wayOut));
        }
        List<URI> strangers =
                List.of(invitation.openIdConfiguration(), platform.needed("registration_endpoint")).stream()
                        .filter(address -> !platform.belongsToIssuer(address))
                        .toList();
        if (strangers.isEmpty()) {
            return Optional.empty();
        }
        String said =
                "issuer " + platform.issuer() + ", but " + strangers.getFirst().getHost() + " is no host of it";
        String wayOut = "Open the link in the platform itself. If it really is on two hosts, register it by hand.";
        return Optional.of(new NotRegistered(Step.ISSUER_TRUSTED, request.toString(), said, wayOut));
    }

    private RegistrationOutcome post(Invitation invitation, PlatformDescription platform) {
        String body = tool.json(platform.supported(tool.scopes())).toString();
        OutgoingRequest bare = OutgoingRequest.post(platform.needed("registration_endpoint"), JSON_TYPE, body)
                .with("Accept", JSON_TYPE);
        OutgoingRequest request = invitation
                .token()
                .map(token -> bare.with("Authorization", "Bearer " + token))
                .orElse(bare);
        Answer answer = outgoing.send(request);
        boolean taken = answer instanceof Received received && received.succeeded();
        return taken ? taken(invitation, platform, request, answer) : refused(invitation, request, answer);
    }

    private static RegistrationOutcome taken(
            Invitation invitation, PlatformDescription platform, OutgoingRequest request, Answer answer) {
        JsonNode json = json(answer).orElseGet(MissingNode::getInstance);
        String clientId = json.path("client_id").asText("");
        if (clientId.isBlank()) {
            String wayOut = "Look whether the platform lists the tool now; if so, delete it there and try again.";
            return new NotRegistered(
                    Step.ANSWER_UNDERSTOOD, request.toString(), told(answer) + " (no client_id)", wayOut);
        }
        Optional<String> deployment = Optional.of(
                        json.path(ToolConfiguration.CLAIM).path("deployment_id").asText(""))
                .filter(id -> !id.isBlank());
        Origin opener = Origin.of(invitation.openIdConfiguration());
        return new Registered(known(platform, clientId), deployment, platform.productFamily(), scopes(json), opener);
    }

    private static Platform known(PlatformDescription description, String clientId) {
        Origin issuer = Origin.of(description.needed("issuer"));
        return new Platform(
                new PlatformId(description.issuer(), clientId),
                description
                        .productFamily()
                        .map(family -> family + " (" + issuer.text() + ")")
                        .orElseGet(issuer::text),
                description.needed("authorization_endpoint"),
                description.needed("token_endpoint"),
                description.needed("jwks_uri"),
                description.authorizationServer(),
                false,
                true);
    }

    private static Set<String> scopes(JsonNode json) {
        return Arrays.stream(json.path("scope").asText("").split("\\s+"))
                .filter(scope -> !scope.isBlank())
                .collect(Collectors.toSet());
    }

    private static NotRegistered refused(Invitation invitation, OutgoingRequest request, Answer answer) {
        String asked = request + " with our configuration, "
                + (invitation.token().isPresent() ? "with" : "without") + " a registration token";
        return new NotRegistered(Step.TOOL_POSTED, asked, told(answer), wayOut(answer));
    }

    private static String wayOut(Answer answer) {
        String meaning = switch (answer) {
            case Received received -> MoodleRegistration.meaning(received.status(), received.body());
            case WebPage page -> MoodleRegistration.meaning(page.status(), page.excerpt());
            case NoAnswer none -> "The platform named an endpoint that we cannot reach.";
        };
        return meaning.isEmpty() ? "Make a new registration link on the platform and open it once." : meaning;
    }

    private static Optional<JsonNode> json(Answer answer) {
        if (!(answer instanceof Received received) || !received.succeeded()) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readTree(received.body())).filter(JsonNode::isObject);
        } catch (JsonProcessingException noJson) {
            return Optional.empty();
        }
    }

    private static String told(Answer answer) {
        return switch (answer) {
            case Received received -> received.status() + ": " + start(received.body());
            case WebPage page -> page.status() + " and a web page: " + start(page.excerpt());
            case NoAnswer none -> "no answer: " + none.detail();
        };
    }

    private static String start(String body) {
        String words = body.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return words.substring(0, Math.min(words.length(), EXCERPT));
    }
}
