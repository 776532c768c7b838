package org.sozialraum.lti.registration;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sozialraum.lti.quirks.Lms;
import org.sozialraum.lti.quirks.Quirks;
import org.sozialraum.lti.token.Scope;

/**
 * What we are and what we ask of a platform: the one source of the dynamic registration, of a Canvas developer key, and
 * of what an administrator types into a form.
 *
 * @param name what people choose by
 * @param pick the label of the choice "add something of this tool to a course" (deep linking)
 * @param scopes what we want to do with its services; only what is used
 * @param claims what we want to know about people; only what is used, {@code iss} and {@code sub} are always asked for
 * @param customParameters sent with each launch; a value such as {@code $Context.id.history} is replaced by the
 *     platform, or comes back verbatim where it does not know it
 * @see <a href="https://www.imsglobal.org/spec/lti-dr/v1p0#tool-configuration">Dynamic Registration 1.0, 3.7</a>
 */
public record ToolConfiguration(
        LocalText name,
        LocalText description,
        LocalText pick,
        ToolEndpoints endpoints,
        Optional<URI> logo,
        Set<Scope> scopes,
        Set<String> claims,
        Map<String, String> customParameters) {
    static final String CLAIM = "https://purl.imsglobal.org/spec/lti-tool-configuration";
    static final String DEEP_LINKING = "LtiDeepLinkingRequest";
    private static final Set<String> ALWAYS = Set.of("iss", "sub");

    public ToolConfiguration {
        requireNonNull(name, "name is null");
        requireNonNull(description, "description is null");
        requireNonNull(pick, "pick is null");
        requireNonNull(endpoints, "endpoints is null");
        requireNonNull(logo, "logo is null");
        scopes = Set.copyOf(scopes);
        claims = Set.copyOf(claims);
        customParameters = Map.copyOf(customParameters);
    }

    /** The registration as it is sent, and as anybody may read it: there is no secret in it. */
    public ObjectNode json() {
        return json(wanted(), Lms.OTHER.quirks());
    }

    /** The same for Canvas: the JSON of a developer key ("Paste JSON", or "Enter URL"). */
    public ObjectNode canvasKey() {
        return new CanvasKey(this).json();
    }

    /** The same for a form that somebody fills in. */
    public HandTyped handTyped() {
        return HandTyped.of(this);
    }

    /** Everything that we would like to have. */
    Selection wanted() {
        return new Selection(scopes, claims, Set.of(DEEP_LINKING));
    }

    /**
     * @param asked what to ask for; that of ours which the platform has at all
     * @param quirks what it wants to read beside the standard
     */
    ObjectNode json(Selection asked, Quirks quirks) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("application_type", "web");
        json.set("response_types", array(List.of("id_token")));
        json.set("grant_types", array(List.of("implicit", "client_credentials")));
        json.put("initiate_login_uri", endpoints.login().toString());
        json.set("redirect_uris", array(List.of(endpoints.launch().toString())));
        name.write(json, "client_name");
        json.put("jwks_uri", endpoints.jwks().toString());
        logo.ifPresent(address -> json.put("logo_uri", address.toString()));
        json.put("token_endpoint_auth_method", "private_key_jwt");
        json.put("scope", asked.scopes().stream().sorted().map(Scope::uri).collect(Collectors.joining(" ")));
        json.set(CLAIM, tool(asked, quirks));
        return json;
    }

    private ObjectNode tool(Selection asked, Quirks quirks) {
        ObjectNode tool = JsonNodeFactory.instance.objectNode().put("domain", endpoints.domain());
        description.write(tool, "description");
        tool.put("target_link_uri", endpoints.launch().toString());
        ObjectNode custom = tool.putObject("custom_parameters");
        new TreeMap<>(customParameters).forEach(custom::put);
        Set<String> facts = new TreeSet<>(asked.claims());
        facts.addAll(ALWAYS);
        tool.set("claims", array(facts));
        tool.set("messages", messages(asked, quirks));
        quirks.complete(tool);
        return tool;
    }

    private ArrayNode messages(Selection asked, Quirks quirks) {
        ArrayNode messages = JsonNodeFactory.instance.arrayNode();
        messages.addObject().put("type", "LtiResourceLinkRequest");
        if (asked.messages().contains(DEEP_LINKING)) {
            ObjectNode picker = messages.addObject()
                    .put("type", DEEP_LINKING)
                    .put("target_link_uri", endpoints.launch().toString());
            pick.write(picker, "label");
            place(picker, quirks.placements(DEEP_LINKING));
        }
        return messages;
    }

    private static void place(ObjectNode message, List<String> placements) {
        if (!placements.isEmpty()) {
            message.set("placements", array(placements));
        }
    }

    private static ArrayNode array(Collection<String> texts) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        texts.forEach(array::add);
        return array;
    }
}
