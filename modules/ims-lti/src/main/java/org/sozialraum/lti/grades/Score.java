package org.sozialraum.lti.grades;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * One message about one learner's work, for one line item.
 *
 * @param userId the learner as the platform knows her: the {@code sub} of her launches
 * @param points empty clears the grade
 * @param comment plain text for learner and teacher; absent or blank <em>clears</em> the comment of an earlier score, so
 *     send it again with each score
 * @param timestamp when this message is made, in UTC and to the millisecond; strictly later than that of any earlier
 *     message about the same line item and learner, also when the clock stepped back. Take it at delivery, not when the
 *     score was earned: Moodle compares it with its own clock
 * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0#score-service-media-type-and-schema">AGS 2.0, 3.4.1 to 3.4.9</a>
 */
public record Score(
        String userId,
        Optional<Points> points,
        ActivityProgress activityProgress,
        GradingProgress gradingProgress,
        Optional<String> comment,
        Instant timestamp) {
    /** Always three digits after the second: the specification wants them, {@code Instant.toString} drops zeros. */
    private static final DateTimeFormatter TIMESTAMP = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSX", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    public Score {
        if (userId.isBlank()) {
            throw new IllegalArgumentException("userId must not be blank");
        }
        requireNonNull(points, "points is null");
        requireNonNull(activityProgress, "activityProgress is null");
        requireNonNull(gradingProgress, "gradingProgress is null");
        comment = comment.filter(text -> !text.isBlank());
        requireNonNull(timestamp, "timestamp is null");
    }

    /** The work is done and marked: the one kind of score that Moodle shows as a grade. */
    public static Score finished(String userId, Points points, Instant timestamp) {
        return new Score(
                userId,
                Optional.of(points),
                ActivityProgress.COMPLETED,
                GradingProgress.FULLY_GRADED,
                Optional.empty(),
                timestamp);
    }

    /** Handed in, and a person has to mark it. */
    public static Score awaitingMarks(String userId, Instant timestamp) {
        return new Score(
                userId,
                Optional.empty(),
                ActivityProgress.SUBMITTED,
                GradingProgress.PENDING_MANUAL,
                Optional.empty(),
                timestamp);
    }

    public Score withComment(String text) {
        return new Score(userId, points, activityProgress, gradingProgress, Optional.of(text), timestamp);
    }

    /** The same news at a later moment, for another try. */
    public Score at(Instant moment) {
        return new Score(userId, points, activityProgress, gradingProgress, comment, moment);
    }

    /** Media type {@code application/vnd.ims.lis.v1.score+json}. */
    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("userId", userId);
        points.ifPresent(reached ->
                json.put("scoreGiven", plain(reached.given())).put("scoreMaximum", plain(reached.maximum())));
        comment.ifPresent(text -> json.put("comment", text));
        return json.put("timestamp", TIMESTAMP.format(timestamp))
                .put("activityProgress", activityProgress.text())
                .put("gradingProgress", gradingProgress.text());
    }

    /** 100, not 100.00 and not 1E+2. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
