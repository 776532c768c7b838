package org.sozialraum.demolms.service;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import org.sozialraum.demolms.course.Course;
import org.sozialraum.demolms.course.Grade;
import org.sozialraum.demolms.course.LineItem;
import org.sozialraum.demolms.course.Person;
import org.sozialraum.demolms.http.Answer;
import org.sozialraum.demolms.http.Request;
import org.sozialraum.demolms.launch.ServiceAddresses;
import org.sozialraum.demolms.page.Html;
import org.sozialraum.demolms.switches.SwitchBoard;
import org.sozialraum.demolms.tool.Scope;
import org.sozialraum.demolms.tool.Tool;

/**
 * Tells what stands in the gradebook.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0#result-service">AGS 2.0, 3.3</a>
 */
public final class ResultEndpoint {
    private static final String CONTAINER = "application/vnd.ims.lis.v2.resultcontainer+json";

    private final LineItemEndpoint lineItems;
    private final Course course;
    private final ServiceAddresses addresses;
    private final SwitchBoard board;

    public ResultEndpoint(LineItemEndpoint lineItems, Course course, ServiceAddresses addresses, SwitchBoard board) {
        this.lineItems = lineItems;
        this.course = course;
        this.addresses = addresses;
        this.board = board;
    }

    public Answer list(Request request) {
        return lineItems.withItem(request, Set.of(Scope.RESULT_READONLY), (tool, item) -> list(request, tool, item));
    }

    /** Moodle dies of a {@code limit} here. */
    private Answer list(Request request, Tool tool, LineItem item) {
        boolean moodle = board.now().moodleFormats();
        if (moodle && request.query().get("limit").isPresent()) {
            return Answer.html(500, Html.of("<!DOCTYPE html><title>Error</title><h1>Fatal error</h1>"));
        }
        List<Person> learners = course.people().learners().stream()
                .filter(person ->
                        request.query().get("user_id").map(person.id()::equals).orElse(true))
                .filter(person -> moodle
                        || course.gradebook().grade(item.id(), person.id()).isPresent())
                .toList();
        Paging<Person> page =
                Paging.of(learners, request, moodle ? 0 : board.now().pageSize());
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        page.items().forEach(person -> json.add(result(tool, item, person)));
        Answer answer = Answer.of(200, CONTAINER, json.toString());
        return page.link(answer, addresses.site().at(request.path()));
    }

    private ObjectNode result(Tool tool, LineItem item, Person person) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", addresses.results(tool, item) + "&user_id=" + person.id());
        json.put("userId", person.id());
        json.put("scoreOf", addresses.lineItem(tool, item));
        course.gradebook().grade(item.id(), person.id()).ifPresent(grade -> fill(json, item, grade));
        return json;
    }

    private static void fill(ObjectNode json, LineItem item, Grade grade) {
        grade.value(item).ifPresent(value -> json.put("resultScore", value));
        json.put("resultMaximum", item.content().scoreMaximum());
        if (!grade.score().comment().isBlank()) {
            json.put("comment", grade.score().comment());
        }
        json.put("timestamp", grade.savedAt().toString());
    }
}
