package org.sozialraum.demolms.course;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * A column of the gradebook (AGS 2.0, 3.2).
 *
 * @param clientId the tool that owns it
 * @param activityId the resource link that it belongs to, if any
 */
public record LineItem(int id, String clientId, Optional<String> activityId, Content content) {

    /** What the tool may say about a line item; resource id and tag may be empty. */
    public record Content(
            String label,
            double scoreMaximum,
            String resourceId,
            String tag,
            Optional<String> startDateTime,
            Optional<String> endDateTime,
            Optional<JsonNode> submissionReview) {
        public Content {
            if (label.isBlank()) {
                throw new MalformedMessage("label must not be blank");
            }
            if (!(scoreMaximum > 0)) {
                throw new MalformedMessage("scoreMaximum must be greater than 0");
            }
        }

        /** Reads a line item as a tool sends it, alone or in a content item. */
        public static Content parse(JsonNode json, String otherwise) {
            return new Content(
                    json.path("label").asText(otherwise),
                    json.path("scoreMaximum").asDouble(),
                    json.path("resourceId").asText(""),
                    json.path("tag").asText(""),
                    text(json, "startDateTime"),
                    text(json, "endDateTime"),
                    Optional.ofNullable(json.get("submissionReview")));
        }

        /** A column for a whole activity. */
        public static Content plain(String label, double maximum) {
            return new Content(label, maximum, "", "", Optional.empty(), Optional.empty(), Optional.empty());
        }

        private static Optional<String> text(JsonNode json, String name) {
            return Optional.ofNullable(json.get(name)).map(JsonNode::asText);
        }
    }

    public LineItem with(Content changed) {
        return new LineItem(id, clientId, activityId, changed);
    }

    public boolean belongsTo(Activity activity) {
        return activityId.filter(activity.id()::equals).isPresent();
    }
}
