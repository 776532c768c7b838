package org.sozialraum.demolms.registration;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.sozialraum.demolms.course.MalformedMessage;
import org.sozialraum.demolms.tool.Tool;

/**
 * What a tool says about itself; checked as Moodle 4.4 checks it.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-dr/v1p0#client-registration-request">Dynamic Registration 1.0,
 *     3.5</a>
 */
record Registration(String name, Tool.Addresses at, Set<String> scopes, Map<String, String> custom) {
    static final String TOOL_CONFIGURATION = "https://purl.imsglobal.org/spec/lti-tool-configuration";

    /**
     * @throws MalformedMessage with Moodle's word for what is wrong
     */
    static Registration parse(JsonNode json) {
        demand(json.path("application_type").asText("web").equals("web"), "invalid_application_type");
        demand(json.has("token_endpoint_auth_method"), "missing required attribute token_endpoint_auth_method");
        demand(
                json.get("token_endpoint_auth_method").asText().equals("private_key_jwt"),
                "invalid_token_endpoint_auth_method");
        JsonNode tool = json.path(TOOL_CONFIGURATION);
        demand(tool.isObject(), "missing required attribute " + TOOL_CONFIGURATION);
        return new Registration(
                required(json, "client_name"), addresses(json, tool), words(json.path("scope")), custom(tool));
    }

    private static Tool.Addresses addresses(JsonNode json, JsonNode tool) {
        String launch = required(tool, "target_link_uri");
        demand(tool.hasNonNull("domain"), "missing_domain");
        demand(tool.get("domain").asText().equals(URI.create(launch).getAuthority()), "domain_targetlinkuri_mismatch");
        Set<String> redirects = new LinkedHashSet<>();
        json.path("redirect_uris").forEach(uri -> redirects.add(uri.asText()));
        demand(!redirects.isEmpty(), "missing required attribute redirect_uris");
        return new Tool.Addresses(
                required(json, "initiate_login_uri"),
                launch,
                pickerOf(tool).orElse(launch),
                required(json, "jwks_uri"),
                "",
                redirects);
    }

    /** Where the tool's picker is, if it has one of its own. */
    private static Optional<String> pickerOf(JsonNode tool) {
        return StreamSupport.stream(tool.path("messages").spliterator(), false)
                .filter(message -> message.path("type").asText().equals("LtiDeepLinkingRequest"))
                .filter(message -> message.hasNonNull("target_link_uri"))
                .map(message -> message.get("target_link_uri").asText())
                .findFirst();
    }

    private static Set<String> words(JsonNode text) {
        return Set.copyOf(new LinkedHashSet<>(List.of(text.asText("").split(" ", -1))));
    }

    private static Map<String, String> custom(JsonNode tool) {
        Map<String, String> custom = new LinkedHashMap<>();
        tool.path("custom_parameters")
                .properties()
                .forEach(entry -> custom.put(entry.getKey(), entry.getValue().asText()));
        return custom;
    }

    private static String required(JsonNode json, String name) {
        demand(!json.path(name).asText("").isBlank(), "missing required attribute " + name);
        return json.get(name).asText();
    }

    private static void demand(boolean met, String otherwise) {
        if (!met) {
            throw new MalformedMessage(otherwise);
        }
    }
}
