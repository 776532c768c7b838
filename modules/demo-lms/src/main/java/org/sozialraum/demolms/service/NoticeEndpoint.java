package org.sozialraum.demolms.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.Set;
import org.sozialraum.demolms.course.MalformedMessage;
import org.sozialraum.demolms.http.Answer;
import org.sozialraum.demolms.http.Request;
import org.sozialraum.demolms.notice.Handlers;
import org.sozialraum.demolms.notice.Notices;
import org.sozialraum.demolms.tool.Scope;
import org.sozialraum.demolms.tool.Tool;

/**
 * Where tools say which notices they want, and where. A tool is greeted as soon as it asks for greetings.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-pns/v1p0/main/">Platform Notification Service 1.0, notice handlers</a>
 */
public final class NoticeEndpoint {
    private static final Set<String> SCOPES = Set.of(Scope.NOTICES);

    private final BearerGate gate;
    private final Handlers handlers;
    private final Notices notices;

    public NoticeEndpoint(BearerGate gate, Handlers handlers, Notices notices) {
        this.gate = gate;
        this.handlers = handlers;
        this.notices = notices;
    }

    public Answer list(Request request) {
        return gate.open(request, SCOPES, tool -> {
            ObjectNode json = JsonNodeFactory.instance.objectNode();
            ArrayNode list = json.put("client_id", tool.clientId())
                    .put("deployment_id", tool.deploymentId())
                    .putArray("notice_handlers");
            Notices.TYPES.forEach(type -> list.add(handler(tool, type)));
            return Answer.json(200, json);
        });
    }

    public Answer put(Request request) {
        return gate.open(request, SCOPES, tool -> {
            try {
                return put(tool, Json.object(request.body()));
            } catch (MalformedMessage e) {
                return BearerGate.error(400, e.reason());
            }
        });
    }

    private Answer put(Tool tool, JsonNode json) {
        String type = json.path("notice_type").asText("");
        String address = json.path("handler").asText("");
        if (!Notices.TYPES.contains(type)) {
            return BearerGate.error(400, "there are no notices of the type " + type);
        }
        if (!address.isBlank() && !own(tool, address)) {
            return BearerGate.error(400, "the handler is not at the tool's own address");
        }
        handlers.put(tool, type, address);
        if (type.equals(Notices.HELLO)) {
            notices.greet(tool);
        }
        return Answer.json(200, handler(tool, type));
    }

    private static boolean own(Tool tool, String address) {
        try {
            URI launch = URI.create(tool.at().launch());
            URI handler = URI.create(address);
            return launch.getScheme().equals(handler.getScheme())
                    && launch.getAuthority().equals(handler.getAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private ObjectNode handler(Tool tool, String type) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("notice_type", type)
                .put("handler", handlers.address(tool, type).orElse(""));
    }
}
