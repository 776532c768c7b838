package org.sozialraum.learning.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sozialraum.learning.Knowledge;
import org.sozialraum.learning.People;
import org.sozialraum.learning.SettableClock;
import org.sozialraum.learning.attempt.Attempt;
import org.sozialraum.learning.attempt.MemoryAttempts;
import org.sozialraum.learning.grade.Grade;
import org.sozialraum.learning.grade.GradeKey;
import org.sozialraum.learning.grade.MemoryGrades;
import org.sozialraum.learning.grade.Passage;
import org.sozialraum.learning.institution.InstitutionId;
import org.sozialraum.learning.person.PersonId;
import org.sozialraum.learning.person.Right;
import org.sozialraum.learning.placement.Placement;
import org.sozialraum.learning.placement.PlacementId;
import org.sozialraum.learning.session.Visit;

/** Tina teaches one activity; Anna learns there, Ben in another one of the same school. */
class ReviewWorkTest {
    private static final Placement ELSEWHERE = new Placement(
            new PlacementId(People.SCHOOL, UUID.nameUUIDFromBytes(new byte[] {1})),
            People.ORIGIN,
            "other link",
            Optional.of(Knowledge.MODULE.uuid()),
            Optional.empty(),
            People.COLUMN);
    private static final Visit TINA = People.visit("tina", Right.INSTRUCTOR, People.activity());
    private static final Visit ANNA = People.visit("anna");
    private static final PersonId ANNAS = ANNA.session().person();
    private static final Visit BEN_ELSEWHERE = People.visit("ben", Right.LEARNER, ELSEWHERE);
    private static final GradeKey KEY = new GradeKey(ANNA.placement().id(), ANNAS);

    private final SettableClock clock = new SettableClock();
    private final MemoryAttempts attempts = new MemoryAttempts();
    private final MemoryGrades grades = new MemoryGrades();
    private final Tried tried = new Tried(attempts);
    private final ReviewWork reviewWork = new ReviewWork(attempts, grades, grades.sendingAgain(clock));

    @Test
    void shows_the_last_attempt_that_was_handed_in_with_its_answers() {
        Attempt first = tried.handedIn(ANNA, 1);
        Attempt second = tried.handedIn(ANNA, 2);
        Attempt third = tried.open(ANNA, 3);

        Work work = reviewWork.latest(TINA, ANNAS).orElseThrow();

        assertThat(work.attempts()).containsExactly(first, second, third);
        assertThat(work.shown().orElseThrow().attempt()).isEqualTo(second);
        assertThat(work.shown().orElseThrow().answers())
                .containsOnlyKeys(Knowledge.ITEMS.getFirst().uuid());
    }

    @Test
    void shows_an_earlier_attempt_that_is_asked_for() {
        Attempt first = tried.handedIn(ANNA, 1);
        tried.handedIn(ANNA, 2);

        assertThat(reviewWork
                        .attempt(TINA, ANNAS, 1)
                        .flatMap(Work::shown)
                        .orElseThrow()
                        .attempt())
                .isEqualTo(first);
    }

    @Test
    void keeps_the_answers_of_an_attempt_that_is_not_handed_in() {
        Attempt open = tried.open(ANNA, 1);

        Work work = reviewWork.latest(TINA, ANNAS).orElseThrow();

        assertThat(work.attempts()).containsExactly(open);
        assertThat(work.shown()).isEmpty();
        assertThat(reviewWork.attempt(TINA, ANNAS, 1)).isEmpty();
    }

    @Test
    void knows_no_attempt_that_was_not_made() {
        tried.handedIn(ANNA, 1);

        assertThat(reviewWork.attempt(TINA, ANNAS, 2)).isEmpty();
    }

    @Test
    void tells_where_the_grade_is() {
        tried.handedIn(ANNA, 1);
        Grade grade = arrived();
        grades.save(grade);

        assertThat(reviewWork.latest(TINA, ANNAS).flatMap(Work::grade)).contains(grade);
    }

    @Test
    void sends_that_one_grade_again() {
        tried.handedIn(ANNA, 1);
        grades.save(arrived());

        boolean sent = reviewWork.sendGradeAgain(TINA, ANNAS);

        assertThat(sent).isTrue();
        assertThat(grades.scheduled(KEY)).contains(clock.instant());
    }

    @Test
    void reaches_nobody_of_another_activity() {
        tried.handedIn(BEN_ELSEWHERE, 1);

        reachesNothing(TINA, BEN_ELSEWHERE.session().person());
    }

    @Test
    void reaches_nobody_of_another_institution() {
        tried.handedIn(ANNA, 1);

        reachesNothing(TINA, new PersonId(new InstitutionId(new UUID(0, 1)), ANNAS.value()));
    }

    @Test
    void reaches_nobody_who_has_never_tried() {
        reachesNothing(TINA, ANNAS);
    }

    @Test
    void reaches_nothing_with_a_learners_right() {
        tried.handedIn(ANNA, 1);
        grades.save(arrived());

        reachesNothing(People.visit("ben"), ANNAS);
        reachesNothing(ANNA, ANNAS);
        assertThat(grades.scheduled(KEY)).isEmpty();
    }

    @Test
    void takes_no_account_of_what_a_teacher_has_tried_out() {
        Visit colleague = People.visit("theo", Right.INSTRUCTOR, People.activity());
        tried.handedIn(colleague, 1);

        reachesNothing(TINA, colleague.session().person());
    }

    private void reachesNothing(Visit visit, PersonId person) {
        assertThat(reviewWork.latest(visit, person)).isEmpty();
        assertThat(reviewWork.attempt(visit, person, 1)).isEmpty();
        assertThat(reviewWork.sendGradeAgain(visit, person)).isFalse();
    }

    private static Grade arrived() {
        return new Grade(KEY, Tried.SCORE, SettableClock.MONDAY, 1, new Passage.Arrived(SettableClock.MONDAY));
    }
}
