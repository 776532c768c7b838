package org.sozialraum.demolms.course;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;

/**
 * A score as a tool sends it.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0#score-service-media-type-and-schema">AGS 2.0, 3.4.1</a>
 */
public record ScoreMessage(
        String userId,
        Optional<Double> scoreGiven,
        Optional<Double> scoreMaximum,
        String comment,
        Instant timestamp,
        String activityProgress,
        String gradingProgress) {
    private static final Set<String> ACTIVITY =
            Set.of("Initialized", "Started", "InProgress", "Submitted", "Completed");
    private static final Set<String> GRADING = Set.of("FullyGraded", "Pending", "PendingManual", "Failed", "NotReady");

    public ScoreMessage {
        if (!ACTIVITY.contains(activityProgress)) {
            throw new MalformedMessage("activityProgress is unknown: " + activityProgress);
        }
        if (!GRADING.contains(gradingProgress)) {
            throw new MalformedMessage("gradingProgress is unknown: " + gradingProgress);
        }
        if (scoreGiven.isPresent() && scoreMaximum.isEmpty()) {
            throw new MalformedMessage("scoreMaximum is missing beside scoreGiven");
        }
        if (scoreGiven.filter(given -> given < 0).isPresent()) {
            throw new MalformedMessage("scoreGiven must not be negative");
        }
        if (scoreMaximum.filter(maximum -> !(maximum > 0)).isPresent()) {
            throw new MalformedMessage("scoreMaximum must be greater than 0");
        }
    }

    public static ScoreMessage parse(JsonNode json) {
        return new ScoreMessage(
                required(json, "userId"),
                number(json, "scoreGiven"),
                number(json, "scoreMaximum"),
                json.path("comment").asText(""),
                instant(required(json, "timestamp")),
                required(json, "activityProgress"),
                required(json, "gradingProgress"));
    }

    private static String required(JsonNode json, String name) {
        JsonNode value = json.path(name);
        if (!value.isTextual() || value.asText().isBlank()) {
            throw new MalformedMessage(name + " is missing or not a text");
        }
        return value.asText();
    }

    private static Optional<Double> number(JsonNode json, String name) {
        if (!json.hasNonNull(name)) {
            return Optional.empty();
        }
        if (!json.get(name).isNumber()) {
            throw new MalformedMessage(name + " is not a number");
        }
        return Optional.of(json.get(name).asDouble());
    }

    private static Instant instant(String timestamp) {
        try {
            return OffsetDateTime.parse(timestamp).toInstant();
        } catch (DateTimeException e) {
            throw new MalformedMessage("timestamp is not an ISO 8601 time with a zone: " + timestamp);
        }
    }
}
