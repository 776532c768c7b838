package org.sozialraum.demolms;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.sozialraum.demolms.http.Site;
import org.sozialraum.demolms.tool.Tool;

/** What the tool has to know about the platform: the content of a file in {@code lti-config/platforms}. */
final class PlatformFile {
    private PlatformFile() {}

    static String of(Site site) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("name", "Demo LMS");
        json.put("issuer", site.url());
        json.put("clientId", Tool.FIXED_CLIENT);
        json.putArray("deploymentIds").add(Tool.FIXED_DEPLOYMENT);
        json.put("authorizationEndpoint", site.at("/lti/auth"));
        json.put("tokenEndpoint", site.at("/lti/token"));
        json.put("jwksUri", site.at("/lti/jwks"));
        return json.toPrettyString() + "\n";
    }
}
