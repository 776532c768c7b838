package org.sozialraum.learning.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sozialraum.learning.People;
import org.sozialraum.learning.SettableClock;
import org.sozialraum.learning.attempt.Score;
import org.sozialraum.learning.person.Right;
import org.sozialraum.learning.placement.GradeColumn;
import org.sozialraum.learning.session.Visit;

class EarnGradeTest {
    private static final Instant NOW = SettableClock.MONDAY;
    private static final Instant LATER = NOW.plus(Duration.ofHours(1));

    private final MemoryGrades grades = new MemoryGrades();
    private final EarnGrade earnGrade = new EarnGrade(grades, grades);
    private final Visit anna = People.visit("anna");

    @Test
    void puts_a_first_score_on_its_way() {
        earnGrade.handle(anna, Score.of(3, 4), NOW);

        assertThat(grades.find(key(anna)))
                .contains(new Grade(key(anna), Score.of(3, 4), NOW, 1, new Passage.OnItsWay(0, NOW, Optional.empty())));
        assertThat(grades.scheduled(key(anna))).contains(NOW);
    }

    @Test
    void counts_zero_as_a_score() {
        earnGrade.handle(anna, Score.of(0, 4), NOW);

        assertThat(grades.find(key(anna)).orElseThrow().score()).isEqualTo(Score.of(0, 4));
    }

    @Test
    void replaces_a_grade_by_a_better_one() {
        earnGrade.handle(anna, Score.of(2, 4), NOW);

        earnGrade.handle(anna, Score.of(3, 4), LATER);

        Grade grade = grades.find(key(anna)).orElseThrow();
        assertThat(grade.score()).isEqualTo(Score.of(3, 4));
        assertThat(grade.revision()).isEqualTo(2);
        assertThat(grades.scheduled(key(anna))).contains(LATER);
    }

    @Test
    void keeps_the_best_when_a_later_attempt_is_worse_or_the_same() {
        earnGrade.handle(anna, Score.of(3, 4), NOW);

        earnGrade.handle(anna, Score.of(3, 4), LATER);
        earnGrade.handle(anna, Score.of(1, 4), LATER);

        assertThat(grades.find(key(anna)).orElseThrow().revision()).isEqualTo(1);
        assertThat(grades.scheduled(key(anna))).contains(NOW);
    }

    @Test
    void compares_shares_because_a_check_may_have_changed() {
        earnGrade.handle(anna, Score.of(3, 4), NOW);

        earnGrade.handle(anna, Score.of(4, 10), LATER);

        assertThat(grades.find(key(anna)).orElseThrow().score()).isEqualTo(Score.of(3, 4));
    }

    @Test
    void brings_nothing_where_there_is_no_column() {
        Visit visit = People.visit("anna", Right.LEARNER, People.activity(Optional.empty(), GradeColumn.NONE));

        earnGrade.handle(visit, Score.of(3, 4), NOW);

        assertThat(grades.find(key(visit)).orElseThrow().passage()).isEqualTo(new Passage.NotWanted());
        assertThat(grades.scheduled(key(visit))).isEmpty();
    }

    @Test
    void gives_a_teacher_who_tries_the_check_no_grade() {
        Visit teacher = People.visit("teacher", Right.INSTRUCTOR, People.activity());

        earnGrade.handle(teacher, Score.of(3, 4), NOW);

        assertThat(grades.find(key(teacher))).isEmpty();
    }

    private static GradeKey key(Visit visit) {
        return new GradeKey(visit.placement().id(), visit.session().person());
    }
}
