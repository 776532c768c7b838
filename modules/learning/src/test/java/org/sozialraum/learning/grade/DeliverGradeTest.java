package org.sozialraum.learning.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sozialraum.learning.People;
import org.sozialraum.learning.SettableClock;
import org.sozialraum.learning.attempt.Score;
import org.sozialraum.learning.person.Right;
import org.sozialraum.learning.placement.MemoryPlacements;
import org.sozialraum.learning.session.Visit;

/** The way of one grade to the LMS: take, deliver, note. */
class DeliverGradeTest {
    private final SettableClock clock = new SettableClock();
    private final MemoryGrades grades = new MemoryGrades();
    private final MemoryPlacements placements = new MemoryPlacements(People.activity());
    private final List<DueGrade> sent = new ArrayList<>();
    private final Visit anna = People.visit("anna");
    private final GradeKey key =
            new GradeKey(anna.placement().id(), anna.session().person());

    @BeforeEach
    void earn() {
        placements.named(key.person(), "anna");
        new EarnGrade(grades, grades).handle(anna, Score.of(2, 4), clock.instant());
    }

    @Test
    void notes_that_a_grade_has_arrived() {
        deliver(new Delivery.Taken(Optional.empty()));

        assertThat(passage()).isEqualTo(new Passage.Arrived(clock.instant()));
        assertThat(sent).hasSize(1);
        assertThat(sent.getFirst().subject()).isEqualTo("anna");
    }

    @Test
    void does_not_send_again_what_has_arrived() {
        deliver(new Delivery.Taken(Optional.empty()));

        deliver(new Delivery.Taken(Optional.empty()));

        assertThat(sent).hasSize(1);
    }

    @Test
    void remembers_a_column_that_had_to_be_found() {
        URI found = URI.create("https://moodle.example/found");

        deliver(new Delivery.Taken(Optional.of(found)));

        assertThat(placements.get(key.placement()).column().lineItem()).contains(found);
    }

    @Test
    void waits_longer_with_each_failure() {
        deliver(failed(Trouble.UNREACHABLE));
        Passage first = passage();
        deliver(failed(Trouble.UNREACHABLE));

        assertThat(first).isEqualTo(onItsWay(1, Duration.ofSeconds(5), Trouble.UNREACHABLE));
        assertThat(passage()).isEqualTo(onItsWay(2, Duration.ofSeconds(15), Trouble.UNREACHABLE));
    }

    @Test
    void waits_as_long_as_the_platform_asks() {
        deliver(new Delivery.Failed(Trouble.BUSY, Optional.of(Duration.ofMinutes(7))));

        assertThat(passage()).isEqualTo(onItsWay(1, Duration.ofMinutes(7), Trouble.BUSY));
    }

    @Test
    void says_nothing_about_a_better_grade_that_was_earned_meanwhile() {
        DueGrade older = taken().orElseThrow();
        new EarnGrade(grades, grades).handle(anna, Score.of(4, 4), clock.instant());

        note().handle(older, new Delivery.Taken(Optional.empty()));

        assertThat(passage()).isEqualTo(new Passage.OnItsWay(0, clock.instant(), Optional.empty()));
        assertThat(taken().orElseThrow().grade().score()).isEqualTo(Score.of(4, 4));
    }

    @Test
    void notes_that_the_grade_of_a_person_whom_the_platform_did_not_name_has_nowhere_to_go() {
        Visit nobody = People.visit("nobody");
        GradeKey nobodys = new GradeKey(key.placement(), nobody.session().person());
        new EarnGrade(grades, grades).handle(nobody, Score.of(4, 4), clock.instant());

        new DeliverGrade(take(), due -> new Delivery.Taken(Optional.empty()), note()).handle(nobodys);

        assertThat(grades.find(nobodys).orElseThrow().passage()).isEqualTo(new Passage.NotWanted());
    }

    @Test
    void sends_a_grade_again_at_once_when_the_learner_asks() {
        deliver(failed(Trouble.NO_COLUMN));
        clock.pass(Duration.ofSeconds(1));

        int again = new SendGradeAgain(grades, grades, clock).handle(anna);

        assertThat(again).isEqualTo(1);
        assertThat(passage()).isEqualTo(new Passage.OnItsWay(0, clock.instant(), Optional.empty()));
        assertThat(grades.scheduled(key)).contains(clock.instant());
    }

    @Test
    void lets_a_teacher_send_all_that_have_not_arrived() {
        new EarnGrade(grades, grades).handle(People.visit("ben"), Score.of(1, 4), clock.instant());
        deliver(new Delivery.Taken(Optional.empty()));

        int again = new SendGradeAgain(grades, grades, clock)
                .handle(People.visit("teacher", Right.INSTRUCTOR, People.activity()));

        assertThat(again).isEqualTo(1);
    }

    private void deliver(Delivery answer) {
        GradeGateway gateway = due -> {
            sent.add(due);
            return answer;
        };
        new DeliverGrade(take(), gateway, note()).handle(key);
    }

    private Optional<DueGrade> taken() {
        return take().handle(key);
    }

    private TakeDueGrade take() {
        return new TakeDueGrade(grades, placements, clock);
    }

    private NoteDelivery note() {
        return new NoteDelivery(grades, placements, clock);
    }

    private Passage passage() {
        return grades.find(key).orElseThrow().passage();
    }

    private Passage onItsWay(int tries, Duration wait, Trouble trouble) {
        return new Passage.OnItsWay(tries, clock.instant().plus(wait), Optional.of(trouble));
    }

    private static Delivery failed(Trouble trouble) {
        return new Delivery.Failed(trouble, Optional.empty());
    }
}
