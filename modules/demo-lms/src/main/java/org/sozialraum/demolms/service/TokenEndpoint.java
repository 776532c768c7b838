package org.sozialraum.demolms.service;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sozialraum.demolms.http.Answer;
import org.sozialraum.demolms.http.Parameters;
import org.sozialraum.demolms.http.Request;
import org.sozialraum.demolms.http.Site;
import org.sozialraum.demolms.switches.SwitchBoard;
import org.sozialraum.demolms.tool.Tool;
import org.sozialraum.demolms.tool.ToolKeys;
import org.sozialraum.demolms.tool.Tools;

/**
 * Gives access tokens for a signed assertion. Like Moodle it allows no skew of clocks.
 *
 * @see <a href="https://www.imsglobal.org/spec/security/v1p0/#using-json-web-tokens-with-oauth-2-0-client-credentials-grant">
 *     Security Framework, 4.1</a>
 */
public final class TokenEndpoint {
    private static final String ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    private final Site site;
    private final Tools tools;
    private final ToolKeys keys;
    private final AccessTokens tokens;
    private final SwitchBoard board;

    public TokenEndpoint(Site site, Tools tools, ToolKeys keys, AccessTokens tokens, SwitchBoard board) {
        this.site = site;
        this.tools = tools;
        this.keys = keys;
        this.tokens = tokens;
        this.board = board;
    }

    public Answer answer(Request request) {
        Parameters form = request.form();
        if (!form.has("grant_type", "client_credentials")) {
            return refuse("unsupported_grant_type", "grant_type must be client_credentials");
        }
        if (!form.has("client_assertion_type", ASSERTION_TYPE)) {
            return refuse("invalid_request", "client_assertion_type must be " + ASSERTION_TYPE);
        }
        Set<String> asked = new TreeSet<>(List.of(form.get("scope").orElse("").split(" ", -1)));
        if (asked.equals(Set.of(""))) {
            return refuse("invalid_request", "scope is missing");
        }
        try {
            return check(SignedJWT.parse(form.get("client_assertion").orElse("")), asked);
        } catch (ParseException e) {
            return refuse("invalid_request", "client_assertion is not a signed token");
        }
    }

    private Answer check(SignedJWT assertion, Set<String> asked) throws ParseException {
        String client =
                Optional.ofNullable(assertion.getJWTClaimsSet().getSubject()).orElse("");
        Optional<Tool> tool = tools.find(client);
        if (tool.isEmpty()) {
            return refuse("invalid_client", "no tool has the client id that is the assertion's sub: " + client);
        }
        return switch (keys.verify(assertion, tool.get())) {
            case ToolKeys.Signed.Invalid invalid -> refuse("invalid_client", invalid.reason());
            case ToolKeys.Signed.Valid valid ->
                fault(valid.claims(), client)
                        .map(reason -> refuse("invalid_client", reason))
                        .orElseGet(() -> give(tool.get(), valid.claims(), asked));
        };
    }

    /** What is wrong with the assertion, if anything is. */
    private Optional<String> fault(JWTClaimsSet claims, String client) {
        Instant now = board.instant();
        if (!client.equals(claims.getIssuer())) {
            return Optional.of("iss and sub of the assertion differ");
        }
        if (!claims.getAudience().contains(site.at("/lti/token"))
                && !claims.getAudience().contains(site.url())) {
            return Optional.of("the assertion is for somebody else: aud " + claims.getAudience());
        }
        if (instant(claims.getExpirationTime()).filter(now::isBefore).isEmpty()) {
            return Optional.of("Expired token");
        }
        // iat counts whole seconds: within the current second it is not yet in the future
        if (instant(claims.getIssueTime()).filter(iat -> !iat.isAfter(now)).isEmpty()) {
            return Optional.of("Cannot handle token with iat after " + now);
        }
        return Optional.empty();
    }

    private static Optional<Instant> instant(@org.jspecify.annotations.Nullable Date date) {
        return Optional.ofNullable(date).map(Date::toInstant);
    }

    private Answer give(Tool tool, JWTClaimsSet claims, Set<String> asked) {
        Optional<String> jti = Optional.ofNullable(claims.getJWTID()).filter(id -> !id.isBlank());
        if (jti.isEmpty()) {
            return refuse("invalid_client", "jti is missing");
        }
        if (!tokens.useOnce(tool.clientId(), jti.get())) {
            return refuse("invalid_client", "this assertion was used before: jti " + jti.get());
        }
        Set<String> granted = new TreeSet<>(asked);
        granted.retainAll(tool.scopes());
        if (granted.isEmpty()) {
            return refuse("invalid_scope", "none of these scopes is granted to the tool");
        }
        var json = JsonNodeFactory.instance
                .objectNode()
                .put("access_token", tokens.give(tool, granted))
                .put("token_type", "Bearer")
                .put("expires_in", board.now().tokenLifetime().toSeconds())
                .put("scope", String.join(" ", granted));
        String type = board.now().moodleFormats() ? Answer.HTML : Answer.JSON;
        return Answer.of(200, type, json.toString()).with("Cache-Control", "no-store");
    }

    private static Answer refuse(String code, String description) {
        return Answer.json(
                400, JsonNodeFactory.instance.objectNode().put("error", code).put("error_description", description));
    }
}
