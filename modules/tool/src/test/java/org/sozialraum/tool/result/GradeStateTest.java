package org.sozialraum.tool.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sozialraum.curriculum.Language;
import org.sozialraum.learning.attempt.Score;
import org.sozialraum.learning.grade.Grade;
import org.sozialraum.learning.grade.GradeKey;
import org.sozialraum.learning.grade.Passage;
import org.sozialraum.learning.grade.Trouble;
import org.sozialraum.learning.placement.GradeColumn;
import org.sozialraum.tool.Course;
import org.sozialraum.tool.result.GradeView.State;
import org.sozialraum.tool.visit.TimeOfDay;
import org.sozialraum.tool.web.Texts;

class GradeStateTest {
    private static final Texts TEXTS = Course.texts(Language.EN);
    private static final Optional<String> TIME = Optional.of(TimeOfDay.of(Course.MONDAY, TEXTS));

    @Test
    void is_not_due_before_a_grade_was_earned() {
        assertThat(GradeState.view(Optional.empty(), "/result", TEXTS).state()).isEqualTo(State.NOT_DUE);
    }

    @Test
    void is_not_due_where_the_activity_has_no_column() {
        assertThat(view(new Passage.NotWanted()))
                .isEqualTo(new GradeView(
                        State.NOT_DUE, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Test
    void is_followed_on_its_way() {
        assertThat(view(new Passage.OnItsWay(0, Course.MONDAY, Optional.empty())))
                .isEqualTo(new GradeView(
                        State.ON_ITS_WAY, TIME, Optional.empty(), Optional.empty(), Optional.of("/result/grade")));
    }

    @Test
    void has_arrived_and_can_be_sent_again() {
        assertThat(view(new Passage.Arrived(Course.MONDAY)))
                .isEqualTo(new GradeView(
                        State.ARRIVED, TIME, Optional.empty(), Optional.of("/result/resend"), Optional.empty()));
    }

    @Test
    void tells_the_day_of_arrival_to_who_looks_later() {
        assertThat(GradeState.onItsDay(grade(new Passage.Arrived(Course.MONDAY)), "/again", TEXTS))
                .isEqualTo(new GradeView(
                        State.ARRIVED,
                        Optional.of(TimeOfDay.withDay(Course.MONDAY, TEXTS)),
                        Optional.empty(),
                        Optional.of("/again"),
                        Optional.empty()));
        assertThat(TimeOfDay.withDay(Course.MONDAY, TEXTS)).startsWith("23 Nov 2026");
    }

    @Test
    void is_not_followed_by_who_looks_later() {
        GradeView view =
                GradeState.onItsDay(grade(new Passage.OnItsWay(0, Course.MONDAY, Optional.empty())), "/again", TEXTS);

        assertThat(view.state()).isEqualTo(State.ON_ITS_WAY);
        assertThat(view.at()).isEqualTo(TIME);
        assertThat(view.resend()).isEmpty();
        assertThat(view.follow()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void says_for_each_trouble_what_happened_in_words_that_every_language_has(Trouble trouble) {
        GradeView view = view(new Passage.OnItsWay(2, Course.MONDAY, Optional.of(trouble)));

        assertThat(view.state()).isEqualTo(State.FAILED);
        assertThat(view.resend()).contains("/result/resend");
        assertThat(view.trouble()).hasValueSatisfying(key -> {
            for (Language language : Language.values()) {
                assertThat(Course.texts(language).has("trouble." + key)).isTrue();
            }
        });
    }

    private static GradeView view(Passage passage) {
        return GradeState.view(grade(passage), "/result", TEXTS);
    }

    private static Optional<Grade> grade(Passage passage) {
        GradeKey key = new GradeKey(Course.placement(GradeColumn.NONE).id(), Course.LEARNER);
        return Optional.of(new Grade(key, Score.of(2, 3), Course.MONDAY, 1, passage));
    }
}
