package org.sozialraum.demolms.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.sozialraum.demolms.course.Activity;
import org.sozialraum.demolms.course.Classroom;
import org.sozialraum.demolms.course.Course;
import org.sozialraum.demolms.course.LineItem;
import org.sozialraum.demolms.course.MalformedMessage;
import org.sozialraum.demolms.http.Answer;
import org.sozialraum.demolms.http.Request;
import org.sozialraum.demolms.launch.ServiceAddresses;
import org.sozialraum.demolms.switches.SwitchBoard;
import org.sozialraum.demolms.tool.Scope;
import org.sozialraum.demolms.tool.Tool;

/**
 * The line item service. A tool sees its own line items only.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0#line-item-service">AGS 2.0, 3.2</a>
 */
public final class LineItemEndpoint {
    private static final String ITEM = "application/vnd.ims.lis.v2.lineitem+json";
    private static final String CONTAINER = "application/vnd.ims.lis.v2.lineitemcontainer+json";
    private static final Set<String> READ = Set.of(Scope.LINEITEM, Scope.LINEITEM_READONLY);
    private static final Set<String> WRITE = Set.of(Scope.LINEITEM);

    private final Course course;
    private final ServiceAddresses addresses;
    private final BearerGate gate;
    private final SwitchBoard board;

    public LineItemEndpoint(Course course, ServiceAddresses addresses, BearerGate gate, SwitchBoard board) {
        this.course = course;
        this.addresses = addresses;
        this.gate = gate;
        this.board = board;
    }

    public Answer list(Request request) {
        return gate.open(request, READ, tool -> inCourse(request, tool, classroom -> list(request, tool, classroom)));
    }

    public Answer create(Request request) {
        return gate.open(
                request, WRITE, tool -> inCourse(request, tool, classroom -> create(request, tool, classroom)));
    }

    public Answer read(Request request) {
        return withItem(request, READ, (tool, item) -> answer(200, tool, item));
    }

    public Answer update(Request request) {
        return withItem(
                request,
                WRITE,
                (tool, item) -> written(request, json -> {
                    LineItem changed = item.with(
                            LineItem.Content.parse(json, item.content().label()));
                    course.gradebook().replace(changed);
                    return answer(200, tool, changed);
                }));
    }

    public Answer delete(Request request) {
        return withItem(request, WRITE, (tool, item) -> {
            course.gradebook().remove(item.id());
            return Answer.empty(204);
        });
    }

    /** Opens the gate and finds the item of the address; 404 for what does not exist or belongs to another tool. */
    Answer withItem(Request request, Set<String> scopes, BiFunction<Tool, LineItem, Answer> behind) {
        return gate.open(
                request,
                scopes,
                tool -> inCourse(
                        request,
                        tool,
                        classroom -> item(request, tool, classroom)
                                .map(item -> behind.apply(tool, item))
                                .orElseGet(() -> BearerGate.error(404, "there is no such line item"))));
    }

    private Optional<LineItem> item(Request request, Tool tool, Classroom classroom) {
        return Optional.of(request.variable("item"))
                .filter(id -> id.matches("\\d{1,9}"))
                .flatMap(id -> course.gradebook().find(Integer.parseInt(id)))
                .filter(item -> item.clientId().equals(tool.clientId()))
                .filter(item -> course.copies().of(item).equals(classroom));
    }

    private Answer inCourse(Request request, Tool tool, Function<Classroom, Answer> behind) {
        Optional<Classroom> classroom = course.copies().find(request.variable("course"));
        if (classroom.isEmpty()) {
            return BearerGate.error(404, "there is no such course");
        }
        if (!request.query().has("type_id", Integer.toString(tool.number()))) {
            return BearerGate.error(404, "the query of the address got lost: type_id=" + tool.number());
        }
        return behind.apply(classroom.get());
    }

    private Answer list(Request request, Tool tool, Classroom classroom) {
        boolean moodle = board.now().moodleFormats();
        if (moodle && !request.header("accept").orElse("").equals(CONTAINER)) {
            return BearerGate.error(400, "No handler found for this Accept; it must be exactly " + CONTAINER);
        }
        Paging<LineItem> page = Paging.of(
                matching(request, tool, classroom), request, board.now().pageSize());
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        page.items().forEach(item -> json.add(LineItemJson.write(item, addresses.lineItem(tool, item), moodle)));
        Answer answer = Answer.of(200, CONTAINER, json.toString());
        String address = addresses.site().at(request.path());
        return moodle ? linkLikeMoodle(page, answer, address) : page.link(answer, address);
    }

    /** Moodle escapes the address for HTML and quotes with curly quotes, sent as UTF-8 bytes. */
    private static Answer linkLikeMoodle(Paging<LineItem> page, Answer answer, String address) {
        return page.next()
                .map(query -> "<" + query.appendedTo(address).replace("&", "&amp;") + ">; rel=“next”")
                .map(link -> new String(link.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))
                .map(link -> answer.with("Link", link))
                .orElse(answer);
    }

    private List<LineItem> matching(Request request, Tool tool, Classroom classroom) {
        return course.gradebook().items().stream()
                .filter(item -> item.clientId().equals(tool.clientId()))
                .filter(item -> course.copies().of(item).equals(classroom))
                .filter(item ->
                        fits(request, "resource_link_id", item.activityId().orElse("")))
                .filter(item -> fits(request, "resource_id", item.content().resourceId()))
                .filter(item -> fits(request, "tag", item.content().tag()))
                .toList();
    }

    private static boolean fits(Request request, String filter, String value) {
        return request.query().get(filter).map(value::equals).orElse(true);
    }

    private Answer create(Request request, Tool tool, Classroom classroom) {
        return written(request, json -> {
            Optional<String> link =
                    Optional.ofNullable(json.get("resourceLinkId")).map(JsonNode::asText);
            boolean foreign = link.isPresent()
                    && course.find(link.get())
                            .filter(activity -> course.copies().of(activity).equals(classroom))
                            .map(Activity::clientId)
                            .filter(tool.clientId()::equals)
                            .isEmpty();
            if (foreign) {
                return BearerGate.error(404, "there is no resource link " + link.get());
            }
            LineItem.Content content = LineItem.Content.parse(json, "");
            LineItem item = course.gradebook().add(tool.clientId(), link, content);
            course.copies().put(item, classroom);
            return answer(201, tool, item);
        });
    }

    private static Answer written(Request request, Function<JsonNode, Answer> behind) {
        if (!request.mediaType().equals(ITEM)) {
            return BearerGate.error(415, "Content-Type must be " + ITEM);
        }
        try {
            return behind.apply(Json.object(request.body()));
        } catch (MalformedMessage e) {
            return BearerGate.error(400, e.reason());
        }
    }

    private Answer answer(int status, Tool tool, LineItem item) {
        boolean moodle = board.now().moodleFormats();
        return Answer.of(
                status,
                ITEM,
                LineItemJson.write(item, addresses.lineItem(tool, item), moodle).toString());
    }
}
