package org.sozialraum.lti.recorded;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One line item of Moodle 4.4. GET is recorded; PUT and DELETE are as its source has them ({@code lineitem.php}): what a
 * PUT leaves out is gone, the link to the activity too, and a column that Moodle made itself is not deleted.
 */
final class RecordedColumn {
    private static final List<String> KEPT =
            List.of("label", "scoreMaximum", "resourceId", "tag", "resourceLinkId", "ltiLinkId", "submissionReview");

    private final List<JsonNode> lineItems;

    RecordedColumn(List<JsonNode> lineItems) {
        this.lineItems = lineItems;
    }

    Reply answer(Heard request) {
        Optional<JsonNode> item = lineItems.stream()
                .filter(known -> known.path("id").asText().endsWith(request.address()))
                .findFirst();
        if (item.isEmpty()) {
            return Reply.html(404, "Can't find data record in database");
        }
        return switch (request.method()) {
            case "PUT" -> put(request, item.get());
            case "DELETE" -> delete(item.get());
            default -> get(request, item.get());
        };
    }

    private static Reply get(Heard request, JsonNode item) {
        return request.header("Accept").equals(List.of(RecordedMoodle.LINE_ITEM))
                ? Reply.json(200, RecordedMoodle.LINE_ITEM, item.toString())
                : Reply.html(400, "No handler found");
    }

    private Reply put(Heard request, JsonNode item) {
        if (!request.header("Content-type").equals(List.of(RecordedMoodle.LINE_ITEM))) {
            return Reply.html(400, "No handler found");
        }
        JsonNode sent = request.json();
        if (!sent.has("label") || !sent.path("scoreMaximum").isNumber()) {
            return Reply.json(400, RecordedMoodle.LINE_ITEM, "");
        }
        ObjectNode stored = sent.<ObjectNode>deepCopy().retain(KEPT);
        stored.set("id", item.path("id"));
        lineItems.set(lineItems.indexOf(item), stored);
        return Reply.json(200, RecordedMoodle.LINE_ITEM, sent.toString());
    }

    private Reply delete(JsonNode item) {
        if (!item.has("resourceId")) {
            return Reply.json(403, RecordedMoodle.LINE_ITEM, "");
        }
        lineItems.remove(item);
        return new Reply(204, Map.of(), "");
    }
}
