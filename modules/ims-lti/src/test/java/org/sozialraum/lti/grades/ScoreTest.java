package org.sozialraum.lti.grades;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScoreTest {
    private static final Instant FULL_SECOND = Instant.parse("2026-11-22T20:24:54Z");

    @Test
    void writes_fractions_of_a_second_and_a_zone_also_on_a_full_second() {
        String timestamp = Score.finished("5", Points.of(1, 2), FULL_SECOND)
                .json()
                .path("timestamp")
                .asText();

        assertThat(timestamp).isEqualTo("2026-11-22T20:24:54.000Z");
    }

    @Test
    void leaves_a_blank_comment_out_because_both_clear_the_earlier_one() {
        Score score = Score.finished("5", Points.of(1, 2), FULL_SECOND).withComment("  ");

        assertThat(score.json().has("comment")).isFalse();
    }

    @Test
    void sends_a_maximum_with_points_and_neither_without() {
        Score waiting = Score.awaitingMarks("5", FULL_SECOND);

        assertThat(waiting.json().has("scoreGiven")).isFalse();
        assertThat(waiting.json().has("scoreMaximum")).isFalse();
        assertThat(waiting.json().path("gradingProgress").asText()).isEqualTo("PendingManual");
    }

    @Test
    void keeps_microseconds_and_drops_what_it_does_not_send() {
        Instant fine = Instant.parse("2026-11-22T20:24:54.123456789Z");

        Score score = Score.finished("5", Points.of(1, 2), fine);

        assertThat(score.json().path("timestamp").asText()).isEqualTo("2026-11-22T20:24:54.123456Z");
        assertThat(score.timestamp()).isEqualTo(Instant.parse("2026-11-22T20:24:54.123456Z"));
    }

    @Test
    void sends_every_state_in_the_words_of_the_specification() {
        assertThat(Arrays.stream(ActivityProgress.values()).map(ActivityProgress::text))
                .containsExactly("Initialized", "Started", "InProgress", "Submitted", "Completed");
        assertThat(Arrays.stream(GradingProgress.values()).map(GradingProgress::text))
                .containsExactly("FullyGraded", "Pending", "PendingManual", "Failed", "NotReady");
    }

    @ParameterizedTest
    @EnumSource
    void says_how_far_the_learner_is_without_points(ActivityProgress activity) {
        ObjectNode json = Score.progress("5", activity, GradingProgress.NOT_READY, FULL_SECOND)
                .json();

        assertThat(json.toString())
                .isEqualTo("{\"userId\":\"5\",\"timestamp\":\"2026-11-22T20:24:54.000Z\",\"activityProgress\":\""
                        + activity.text() + "\",\"gradingProgress\":\"NotReady\"}");
    }

    @Test
    void sends_zero_and_extra_credit_as_they_are() {
        assertThat(Score.finished("5", Points.of(0, 10), FULL_SECOND).json().toString())
                .contains("\"scoreGiven\":0,\"scoreMaximum\":10");
        assertThat(Score.finished("5", Points.of(12.5, 10), FULL_SECOND).json().toString())
                .contains("\"scoreGiven\":12.5,\"scoreMaximum\":10");
    }

    @Test
    void says_when_the_work_was_begun_and_handed_in_and_who_marked_it() {
        Submission work = Submission.of(FULL_SECOND.minusSeconds(90), FULL_SECOND);

        ObjectNode json = Score.finished("5", Points.of(1, 2), FULL_SECOND)
                .withSubmission(work)
                .scoredBy("6")
                .json();

        assertThat(json.path("submission").toString())
                .isEqualTo("{\"startedAt\":\"2026-11-22T20:23:24.000Z\",\"submittedAt\":\"2026-11-22T20:24:54.000Z\"}");
        assertThat(json.path("scoringUserId").asText()).isEqualTo("6");
    }

    @Test
    void leaves_out_what_is_not_known_of_the_work() {
        Score begun = Score.awaitingMarks("5", FULL_SECOND).withSubmission(Submission.begun(FULL_SECOND));

        assertThat(begun.json().path("submission").has("submittedAt")).isFalse();
        assertThat(Score.awaitingMarks("5", FULL_SECOND).json().has("submission"))
                .isFalse();
        assertThat(Score.awaitingMarks("5", FULL_SECOND).scoredBy(" ").json().has("scoringUserId"))
                .isFalse();
    }

    @Test
    void refuses_work_that_was_handed_in_before_it_was_begun() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Submission.of(FULL_SECOND, FULL_SECOND.minusMillis(1)))
                .withMessageContaining("handed in before it was begun");
    }

    @Test
    void refuses_points_below_zero_and_a_maximum_of_zero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Points.of(-0.5, 10))
                .withMessageContaining("-0.5");
        assertThatIllegalArgumentException().isThrownBy(() -> Points.of(0, 0)).withMessageContaining("0");
    }

    @Test
    void refuses_a_score_of_nobody() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Score.finished(" ", Points.of(1, 2), FULL_SECOND))
                .withMessageContaining("userId");
    }
}
