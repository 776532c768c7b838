package org.sozialraum.lti.grades;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.sozialraum.lti.quirks.moodle.MoodleProgress;

/**
 * One message about one learner's work, for one line item.
 *
 * @param userId the learner as the platform knows her: the {@code sub} of her launches
 * @param points what she reached; zero is a score; more than the maximum is extra credit. Empty sends neither
 *     {@code scoreGiven} nor {@code scoreMaximum}, and clears the grade
 * @param gradingProgress anything but {@link GradingProgress#FULLY_GRADED} takes the grade away on Moodle: see
 *     {@link MoodleProgress}
 * @param comment plain text for learner and teacher; absent or blank <em>clears</em> the comment of an earlier score, so
 *     send it again with each score
 * @param submission when she worked on it
 * @param scoringUserId who marked it, as the platform knows her or him; empty if nobody did, or it is not to be told
 * @param timestamp when this message is made, in UTC and to the microsecond; strictly later than that of any earlier
 *     message about the same line item and learner, also when the clock stepped back: {@link ScoreTimestamps} gives
 *     such. Take it at delivery, not when the score was earned: Moodle compares it with its own clock
 * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0#score-service-media-type-and-schema">AGS 2.0, 3.4.1 to 3.4.9</a>
 */
public record Score(
        String userId,
        Optional<Points> points,
        ActivityProgress activityProgress,
        GradingProgress gradingProgress,
        Optional<String> comment,
        Submission submission,
        Optional<String> scoringUserId,
        Instant timestamp) {
    public Score {
        if (userId.isBlank()) {
            throw new IllegalArgumentException("userId must not be blank");
        }
        requireNonNull(points, "points is null");
        requireNonNull(activityProgress, "activityProgress is null");
        requireNonNull(gradingProgress, "gradingProgress is null");
        comment = comment.filter(text -> !text.isBlank());
        requireNonNull(submission, "submission is null");
        scoringUserId = scoringUserId.filter(id -> !id.isBlank());
        timestamp = Timestamp.sendable(timestamp);
    }

    /** The work is done and marked: the one kind of score that Moodle shows as a grade. */
    public static Score finished(String userId, Points points, Instant timestamp) {
        return progress(userId, ActivityProgress.COMPLETED, GradingProgress.FULLY_GRADED, timestamp)
                .withPoints(points);
    }

    /** Handed in, and a person has to mark it. */
    public static Score awaitingMarks(String userId, Instant timestamp) {
        return progress(userId, ActivityProgress.SUBMITTED, GradingProgress.PENDING_MANUAL, timestamp);
    }

    /** How far learner and marking are, with no points: takes away the grade that a platform shows, if it has one. */
    public static Score progress(String userId, ActivityProgress activity, GradingProgress grading, Instant timestamp) {
        return new Score(
                userId,
                Optional.empty(),
                activity,
                grading,
                Optional.empty(),
                Submission.UNKNOWN,
                Optional.empty(),
                timestamp);
    }

    public Score withPoints(Points reached) {
        return new Score(
                userId,
                Optional.of(reached),
                activityProgress,
                gradingProgress,
                comment,
                submission,
                scoringUserId,
                timestamp);
    }

    public Score withComment(String text) {
        return new Score(
                userId,
                points,
                activityProgress,
                gradingProgress,
                Optional.of(text),
                submission,
                scoringUserId,
                timestamp);
    }

    public Score withSubmission(Submission work) {
        return new Score(userId, points, activityProgress, gradingProgress, comment, work, scoringUserId, timestamp);
    }

    /** @param marker the {@code sub} of the person who marked it */
    public Score scoredBy(String marker) {
        return new Score(
                userId, points, activityProgress, gradingProgress, comment, submission, Optional.of(marker), timestamp);
    }

    /** The same news at a later moment, for another try. */
    public Score at(Instant moment) {
        return new Score(userId, points, activityProgress, gradingProgress, comment, submission, scoringUserId, moment);
    }

    /** Without the words that somebody wrote about the learner's work. */
    @Override
    public String toString() {
        return "Score[userId=" + userId + ", " + activityProgress + ", " + gradingProgress + ", " + timestamp + "]";
    }

    /** Media type {@code application/vnd.ims.lis.v1.score+json}. */
    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("userId", userId);
        points.ifPresent(reached ->
                json.put("scoreGiven", plain(reached.given())).put("scoreMaximum", plain(reached.maximum())));
        comment.ifPresent(text -> json.put("comment", text));
        submission.json().ifPresent(work -> json.set("submission", work));
        scoringUserId.ifPresent(marker -> json.put("scoringUserId", marker));
        return json.put("timestamp", Timestamp.text(timestamp))
                .put("activityProgress", activityProgress.text())
                .put("gradingProgress", gradingProgress.text());
    }

    /** 100, not 100.00 and not 1E+2. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
