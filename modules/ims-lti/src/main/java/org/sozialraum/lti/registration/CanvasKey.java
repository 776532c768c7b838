package org.sozialraum.lti.registration;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.TreeMap;
import org.sozialraum.lti.quirks.Lms;
import org.sozialraum.lti.quirks.canvas.CanvasPrivacy;
import org.sozialraum.lti.token.Scope;

/**
 * Our configuration in the words of Canvas' developer keys, to be pasted there or fetched by Canvas.
 *
 * @see <a href="https://developerdocs.instructure.com/services/canvas/external-tools/lti/file.lti_dev_key_config">Canvas,
 *     configuring LTI Advantage tools</a>
 */
final class CanvasKey {
    private final ToolConfiguration tool;
    private final String launch;

    CanvasKey(ToolConfiguration tool) {
        this.tool = tool;
        this.launch = tool.endpoints().launch().toString();
    }

    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("title", tool.name().text());
        json.put("description", tool.description().text());
        json.put("oidc_initiation_url", tool.endpoints().login().toString());
        json.put("target_link_uri", launch);
        json.put("public_jwk_url", tool.endpoints().jwks().toString());
        ArrayNode scopes = json.putArray("scopes");
        tool.scopes().stream().sorted().map(Scope::uri).forEach(scopes::add);
        json.putArray("extensions").add(extension());
        ObjectNode custom = json.putObject("custom_fields");
        new TreeMap<>(tool.customParameters()).forEach(custom::put);
        return json;
    }

    /** {@code platform} is the same for Canvas that an institution hosts itself. */
    private ObjectNode extension() {
        ObjectNode extension = JsonNodeFactory.instance.objectNode();
        extension.put("domain", tool.endpoints().domain());
        extension.put("platform", "canvas.instructure.com");
        extension.put("privacy_level", CanvasPrivacy.level(tool.claims()));
        ObjectNode settings =
                extension.putObject("settings").put("text", tool.name().text());
        tool.logo().ifPresent(address -> settings.put("icon_url", address.toString()));
        ArrayNode placements = settings.putArray("placements");
        Lms.CANVAS.quirks().placements(ToolConfiguration.DEEP_LINKING).stream()
                .map(this::placement)
                .forEach(placements::add);
        return extension;
    }

    private ObjectNode placement(String name) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("placement", name)
                .put("message_type", ToolConfiguration.DEEP_LINKING)
                .put("target_link_uri", launch)
                .put("text", tool.pick().text());
    }
}
