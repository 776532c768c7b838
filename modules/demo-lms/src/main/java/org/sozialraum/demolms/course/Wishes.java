package org.sozialraum.demolms.course;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * What a tool has said of an activity beside its link; it is shown in the course and not enforced.
 *
 * @param available when learners may open it
 * @param submission when they may hand in
 * @param icon address of a picture
 * @param frame size of a frame, such as {@code 960 × 720}
 * @param window name or features of a window of its own
 * @see <a href="https://www.imsglobal.org/spec/lti-dl/v2p0#lti-resource-link">Deep Linking 2.0, 3.1.5</a>
 */
public record Wishes(
        Optional<Span> available,
        Optional<Span> submission,
        Optional<String> icon,
        Optional<String> frame,
        Optional<String> window) {
    public static final Wishes NONE =
            new Wishes(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** From when and until when; one end may be open. */
    public record Span(Optional<Instant> start, Optional<Instant> end) {
        public Span {
            if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
                throw new MalformedMessage("a time ends before it starts");
            }
        }

        static Optional<Span> parse(JsonNode item, String name) {
            return Optional.ofNullable(item.get(name))
                    .map(json -> new Span(moment(json, "startDateTime"), moment(json, "endDateTime")));
        }

        private static Optional<Instant> moment(JsonNode json, String name) {
            try {
                return Optional.ofNullable(json.get(name)).map(JsonNode::asText).map(Instant::parse);
            } catch (DateTimeParseException e) {
                throw new MalformedMessage(name + " is no time with a zone");
            }
        }
    }

    /** Reads what a content item says. */
    public static Wishes parse(JsonNode item) {
        return new Wishes(
                Span.parse(item, "available"),
                Span.parse(item, "submission"),
                Optional.of(item.path("icon").path("url").asText("")).filter(url -> !url.isEmpty()),
                Optional.ofNullable(item.get("iframe")).map(Wishes::size),
                Optional.ofNullable(item.get("window")).map(Wishes::window));
    }

    private static String size(JsonNode frame) {
        if (frame.path("width").asInt() <= 0 || frame.path("height").asInt() <= 0) {
            throw new MalformedMessage("a frame has a width and a height");
        }
        return frame.path("width").asInt() + " × " + frame.path("height").asInt();
    }

    private static String window(JsonNode window) {
        return window.path("targetName").asText(window.path("windowFeatures").asText("_blank"));
    }
}
