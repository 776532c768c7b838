package org.sozialraum.demolms.service;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sozialraum.demolms.course.Classroom;
import org.sozialraum.demolms.course.Course;
import org.sozialraum.demolms.course.CourseRole;
import org.sozialraum.demolms.course.Group;
import org.sozialraum.demolms.course.Person;
import org.sozialraum.demolms.http.Answer;
import org.sozialraum.demolms.http.Parameters;
import org.sozialraum.demolms.http.Request;
import org.sozialraum.demolms.launch.LtiClaim;
import org.sozialraum.demolms.launch.ServiceAddresses;
import org.sozialraum.demolms.switches.SwitchBoard;
import org.sozialraum.demolms.tool.Scope;
import org.sozialraum.demolms.tool.Tool;

/**
 * Tells who is in the course.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-nrps/v2p0">Names and Role Provisioning Services 2.0</a>
 */
public final class MembershipEndpoint {
    private static final String CONTAINER = "application/vnd.ims.lti-nrps.v2.membershipcontainer+json";

    private final Course course;
    private final ServiceAddresses addresses;
    private final BearerGate gate;
    private final SwitchBoard board;

    public MembershipEndpoint(Course course, ServiceAddresses addresses, BearerGate gate, SwitchBoard board) {
        this.course = course;
        this.addresses = addresses;
        this.gate = gate;
        this.board = board;
    }

    public Answer list(Request request) {
        return gate.open(request, Set.of(Scope.MEMBERSHIP), tool -> list(request, tool));
    }

    private Answer list(Request request, Tool tool) {
        Optional<Classroom> classroom = course.copies()
                .find(request.variable("course"))
                .filter(found -> request.variable("binding").equals(Integer.toString(tool.number())));
        return classroom
                .map(found -> list(request, tool, found))
                .orElseGet(() -> BearerGate.error(404, "there is no such roster"));
    }

    private Answer list(Request request, Tool tool, Classroom classroom) {
        List<Person> asked = course.people().all().stream()
                .filter(person -> request.query()
                        .get("role")
                        .map(role -> has(person, role))
                        .orElse(true))
                .toList();
        Paging<Person> page = Paging.of(asked, request, board.now().pageSize());
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", addresses.memberships(classroom, tool));
        json.putObject("context")
                .put("id", classroom.id())
                .put("label", classroom.label())
                .put("title", classroom.title());
        ArrayNode members = json.putArray("members");
        page.items().forEach(person -> members.add(member(request, person)));
        return linked(page).link(Answer.of(200, CONTAINER, json.toString()), addresses.memberships(classroom, tool));
    }

    /** Moodle forgets the role filter in the link to the next page. */
    private Paging<Person> linked(Paging<Person> page) {
        if (!board.now().moodleFormats()) {
            return page;
        }
        return new Paging<>(page.items(), page.next().map(query -> {
            Map<String, String> kept = new LinkedHashMap<>(query.values());
            kept.remove("role");
            return new Parameters(kept);
        }));
    }

    private boolean has(Person person, String role) {
        CourseRole shown = shown(person);
        return role.equals(shown.shortName()) || role.equals(shown.uri());
    }

    /** Moodle's roster takes a non-editing teacher for a learner. */
    private CourseRole shown(Person person) {
        boolean demoted = board.now().moodleFormats() && person.role() == CourseRole.ASSISTANT;
        return demoted ? CourseRole.LEARNER : person.role();
    }

    private ObjectNode member(Request request, Person person) {
        CourseRole role = shown(person);
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("status", "Active");
        json.putArray("roles").add(board.now().moodleFormats() ? role.shortName() : role.uri());
        json.put("user_id", person.id());
        json.put("lis_person_sourcedid", person.sourcedId());
        json.put("name", person.name());
        json.put("given_name", person.given());
        json.put("family_name", person.family());
        json.put("email", person.email());
        ArrayNode groups = json.putArray("group_enrollments");
        Group.idsOf(person).forEach(id -> groups.addObject().put("group_id", id));
        request.query().get("rlid").ifPresent(link -> json.putArray("message").add(message(link)));
        return json;
    }

    private static ObjectNode message(String link) {
        ObjectNode message = JsonNodeFactory.instance.objectNode();
        message.put(LtiClaim.MESSAGE_TYPE, "LtiResourceLinkRequest");
        message.putObject(LtiClaim.RESOURCE_LINK).put("id", link);
        return message;
    }
}
