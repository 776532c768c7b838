package org.sozialraum.demolms.deeplinking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sozialraum.demolms.course.Activity;
import org.sozialraum.demolms.course.Course;
import org.sozialraum.demolms.course.MalformedMessage;
import org.sozialraum.demolms.http.Site;
import org.sozialraum.demolms.launch.LtiClaim;
import org.sozialraum.demolms.switches.SwitchBoard;
import org.sozialraum.demolms.tool.Tool;
import org.sozialraum.demolms.tool.ToolKeys;
import org.sozialraum.demolms.tool.Tools;

/**
 * Verifies the answer of a picker and adds what was picked to the course, columns included.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-dl/v2p0#deep-linking-response-message">Deep Linking 2.0, 4.5</a>
 */
public final class AcceptChoice {
    private static final Duration LEEWAY = Duration.ofSeconds(60);
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Site site;
    private final Tools tools;
    private final ToolKeys keys;
    private final Picks picks;
    private final Course course;
    private final SwitchBoard board;

    public AcceptChoice(Site site, Tools tools, ToolKeys keys, Picks picks, Course course, SwitchBoard board) {
        this.site = site;
        this.tools = tools;
        this.keys = keys;
        this.picks = picks;
        this.course = course;
        this.board = board;
    }

    /** @param pick which picker the address says that it answers */
    public Picked handle(String jwt, String pick) {
        try {
            SignedJWT token = SignedJWT.parse(jwt);
            String client =
                    Optional.ofNullable(token.getJWTClaimsSet().getIssuer()).orElse("");
            return tools.find(client)
                    .map(tool -> verify(token, tool, pick))
                    .orElseGet(() -> new Picked.Refused("iss is not the client id of a tool: " + client));
        } catch (ParseException e) {
            return new Picked.Refused("the field JWT is not a signed token");
        }
    }

    private Picked verify(SignedJWT token, Tool tool, String pick) {
        return switch (keys.verify(token, tool)) {
            case ToolKeys.Signed.Invalid invalid -> new Picked.Refused(invalid.reason());
            case ToolKeys.Signed.Valid valid -> accept(valid.claims(), tool, pick);
        };
    }

    private Picked accept(JWTClaimsSet claims, Tool tool, String pick) {
        Optional<String> fault = tokenFault(claims, tool).or(() -> messageFault(claims, tool, pick));
        if (fault.isPresent()) {
            return new Picked.Refused(fault.get());
        }
        try {
            List<Choice> choices = Choice.all(contentItems(claims));
            return new Picked.Accepted(
                    add(choices, tool),
                    text(claims, "https://purl.imsglobal.org/spec/lti-dl/claim/msg"),
                    text(claims, "https://purl.imsglobal.org/spec/lti-dl/claim/errormsg"));
        } catch (MalformedMessage e) {
            return new Picked.Refused(e.reason());
        }
    }

    private Optional<String> tokenFault(JWTClaimsSet claims, Tool tool) {
        Instant now = board.instant();
        if (!claims.getAudience().contains(site.url())) {
            return Optional.of("aud is not " + site.url());
        }
        boolean expired = Optional.ofNullable(claims.getExpirationTime())
                .filter(exp -> exp.toInstant().plus(LEEWAY).isAfter(now))
                .isEmpty();
        if (expired) {
            return Optional.of("exp is missing or over");
        }
        boolean early = Optional.ofNullable(claims.getIssueTime())
                .filter(iat -> iat.toInstant().minus(LEEWAY).isBefore(now))
                .isEmpty();
        if (early) {
            return Optional.of("iat is missing or in the future");
        }
        return text(claims, "nonce")
                        .filter(nonce -> picks.useOnce(tool.clientId(), nonce))
                        .isEmpty()
                ? Optional.of("nonce is missing or was used before")
                : Optional.empty();
    }

    private Optional<String> messageFault(JWTClaimsSet claims, Tool tool, String pick) {
        if (!text(claims, LtiClaim.MESSAGE_TYPE).equals(Optional.of("LtiDeepLinkingResponse"))) {
            return Optional.of("message_type is not LtiDeepLinkingResponse");
        }
        if (!text(claims, LtiClaim.VERSION).equals(Optional.of("1.3.0"))) {
            return Optional.of("version is not 1.3.0");
        }
        if (!text(claims, LtiClaim.DEPLOYMENT_ID).equals(Optional.of(tool.deploymentId()))) {
            return Optional.of("deployment_id is not " + tool.deploymentId());
        }
        Optional<String> sent = board.now().moodleFormats() ? Optional.empty() : Optional.of(pick);
        if (!text(claims, LtiClaim.DEEP_LINKING_DATA).equals(sent)) {
            return Optional.of("data did not come back as it was sent");
        }
        return picks.end(tool.clientId(), pick)
                ? Optional.empty()
                : Optional.of("this picker is not open, or was answered before");
    }

    private static JsonNode contentItems(JWTClaimsSet claims) {
        JsonNode items = MAPPER.valueToTree(
                Optional.ofNullable(claims.getClaim(LtiClaim.CONTENT_ITEMS)).orElse(List.of()));
        if (!items.isArray()) {
            throw new MalformedMessage("content_items is not a list");
        }
        return items;
    }

    private static Optional<String> text(JWTClaimsSet claims, String name) {
        return claims.getClaim(name) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    private List<Activity> add(List<Choice> choices, Tool tool) {
        List<Activity> added = new ArrayList<>();
        for (Choice choice : choices) {
            String url = choice.url().orElse(tool.at().launch());
            Activity activity =
                    course.add(tool.clientId(), choice.title(), choice.text(), url, choice.custom(), choice.wishes());
            choice.column()
                    .ifPresent(column -> course.gradebook().add(tool.clientId(), Optional.of(activity.id()), column));
            added.add(activity);
        }
        return List.copyOf(added);
    }
}
