package org.sozialraum.demolms.registration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sozialraum.demolms.course.MalformedMessage;
import org.sozialraum.demolms.http.Answer;
import org.sozialraum.demolms.http.Request;
import org.sozialraum.demolms.http.Site;
import org.sozialraum.demolms.key.RandomIds;
import org.sozialraum.demolms.page.Html;
import org.sozialraum.demolms.service.Json;
import org.sozialraum.demolms.tool.Scope;
import org.sozialraum.demolms.tool.Tool;
import org.sozialraum.demolms.tool.Tools;

/**
 * The platform's configuration and the endpoint at which an invited tool registers itself.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-dr/v1p0">LTI Dynamic Registration 1.0</a>
 */
public final class RegistrationEndpoint {
    private static final String PLATFORM = "https://purl.imsglobal.org/spec/lti-platform-configuration";

    private final Site site;
    private final Tools tools;
    private final RegistrationTokens tokens;
    private final RandomIds ids;

    public RegistrationEndpoint(Site site, Tools tools, RegistrationTokens tokens, RandomIds ids) {
        this.site = site;
        this.tools = tools;
        this.tokens = tokens;
        this.ids = ids;
    }

    public Answer configuration(Request request) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("issuer", site.url());
        json.put("authorization_endpoint", site.at("/lti/auth"));
        json.put("token_endpoint", site.at("/lti/token"));
        json.put("jwks_uri", site.at("/lti/jwks"));
        json.put("registration_endpoint", site.at("/lti/registration"));
        json.set("token_endpoint_auth_methods_supported", list("private_key_jwt"));
        json.set("token_endpoint_auth_signing_alg_values_supported", list("RS256"));
        json.set("id_token_signing_alg_values_supported", list("RS256"));
        json.set("response_types_supported", list("id_token"));
        json.set("subject_types_supported", list("public"));
        ArrayNode scopes = json.putArray("scopes_supported").add("openid");
        new TreeSet<>(Scope.ALL).forEach(scopes::add);
        json.set("claims_supported", list("iss", "sub", "name", "given_name", "family_name", "email"));
        json.set(PLATFORM, platform());
        return Answer.json(200, json);
    }

    private static ObjectNode platform() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("product_family_code", "sozialraum-demo-lms").put("version", "1");
        ArrayNode messages = json.putArray("messages_supported");
        messages.addObject().put("type", "LtiResourceLinkRequest");
        messages.addObject().put("type", "LtiDeepLinkingRequest");
        messages.addObject().put("type", "LtiSubmissionReviewRequest");
        json.set("variables", list("User.id", "User.username", "Context.id", "Context.id.history", "ResourceLink.id"));
        return json;
    }

    /** Without a good invitation Moodle shows a page of HTML, and so do we. */
    public Answer register(Request request) {
        String token = request.header("authorization")
                .filter(value -> value.startsWith("Bearer "))
                .map(value -> value.substring("Bearer ".length()))
                .orElse("");
        if (!tokens.isOpen(token)) {
            return Answer.html(
                    404, Html.of("<!DOCTYPE html><title>Error</title><h1>This invitation is not valid</h1>"));
        }
        try {
            JsonNode asked = Json.object(request.body());
            Registration registration = Registration.parse(asked);
            return tokens.use(token)
                    ? Answer.json(200, answer(asked, keep(registration)))
                    : Answer.of(400, "text/plain", "this invitation was used a moment ago");
        } catch (MalformedMessage e) {
            return Answer.of(400, "text/plain; charset=utf-8", e.reason());
        }
    }

    private Tool keep(Registration registration) {
        Set<String> granted = new TreeSet<>(registration.scopes());
        granted.retainAll(Scope.ALL);
        return tools.register(
                ids.next().substring(0, 15), registration.name(), registration.at(), granted, registration.custom());
    }

    private static ObjectNode answer(JsonNode asked, Tool tool) {
        ObjectNode json = asked.deepCopy();
        json.put("client_id", tool.clientId());
        json.put("scope", String.join(" ", new TreeSet<>(tool.scopes())));
        ObjectNode configuration = json.withObject("/" + Registration.TOOL_CONFIGURATION.replace("/", "~1"));
        configuration.put("version", "1.3.0");
        configuration.put("deployment_id", tool.deploymentId());
        return json;
    }

    private static ArrayNode list(String... values) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        List.of(values).forEach(array::add);
        return array;
    }
}
