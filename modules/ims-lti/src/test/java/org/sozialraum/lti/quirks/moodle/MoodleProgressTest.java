package org.sozialraum.lti.quirks.moodle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sozialraum.lti.grades.GradingProgress;
import org.sozialraum.lti.quirks.moodle.MoodleProgress.Grade;

class MoodleProgressTest {
    private static final String FULLY_GRADED = GradingProgress.FULLY_GRADED.text();

    @Test
    void a_marked_score_with_points_may_always_be_sent() {
        assertThat(Arrays.stream(Grade.values())).allMatch(grade -> MoodleProgress.maySend(FULLY_GRADED, true, grade));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FULLY_GRADED")
    void anything_but_fully_graded_takes_a_grade_away_even_with_points(GradingProgress progress) {
        assertThat(MoodleProgress.clearsTheGrade(progress.text(), true)).isTrue();
        assertThat(MoodleProgress.maySend(progress.text(), true, Grade.SHOWN)).isFalse();
    }

    @Test
    void a_score_without_points_takes_a_grade_away_even_when_fully_graded() {
        assertThat(MoodleProgress.maySend(FULLY_GRADED, false, Grade.SHOWN)).isFalse();
    }

    @Test
    void progress_may_be_sent_only_where_it_is_known_that_there_is_no_grade() {
        assertThat(MoodleProgress.maySend("Pending", false, Grade.NONE)).isTrue();
        assertThat(MoodleProgress.maySend("Pending", false, Grade.UNKNOWN)).isFalse();
    }
}
