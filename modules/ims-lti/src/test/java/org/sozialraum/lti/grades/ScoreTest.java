package org.sozialraum.lti.grades;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;

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
