package org.sozialraum.demolms.service;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.sozialraum.demolms.course.Group;
import org.sozialraum.demolms.http.Answer;
import org.sozialraum.demolms.http.Request;
import org.sozialraum.demolms.tool.Scope;

/**
 * Tells which groups the course has.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-gs/v1p0/">Course Groups Service 1.0</a>
 */
public final class GroupEndpoint {
    private static final String CONTAINER = "application/vnd.ims.lti-gs.v1.contextgroupcontainer+json";

    private final BearerGate gate;

    public GroupEndpoint(BearerGate gate) {
        this.gate = gate;
    }

    public Answer list(Request request) {
        return gate.open(request, Set.of(Scope.GROUPS), tool -> list(request.variable("course")));
    }

    private static Answer list(String course) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("id", course);
        ArrayNode groups = json.putArray("groups");
        Group.ALL.forEach(group -> groups.addObject().put("id", group.id()).put("name", group.name()));
        return Answer.of(200, CONTAINER, json.toString());
    }
}
