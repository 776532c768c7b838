package org.sozialraum.learning.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sozialraum.learning.Knowledge;
import org.sozialraum.learning.People;
import org.sozialraum.learning.SettableClock;
import org.sozialraum.learning.grade.GradeKey;
import org.sozialraum.learning.grade.MemoryGrades;
import org.sozialraum.learning.session.Visit;

/** A learner at a check of four questions with three attempts. */
class KnowledgeCheckTest {
    private static final UUID FIRST = Knowledge.ITEMS.getFirst().uuid();
    private static final UUID SECOND = Knowledge.ITEMS.get(1).uuid();

    private final SettableClock clock = new SettableClock();
    private final MemoryAttempts attempts = new MemoryAttempts();
    private final MemoryGrades grades = new MemoryGrades();
    private final StartAttempt startAttempt = new StartAttempt(attempts, clock, new Random(1));
    private final SaveAnswer saveAnswer = new SaveAnswer(attempts, clock);
    private final SubmitAttempt submitAttempt = new SubmitAttempt(attempts, grades.earning(), clock);
    private final Visit anna = People.visit("anna");

    @Test
    void starts_a_first_attempt_on_the_content_of_today() {
        StartAttempt.Outcome outcome = start();

        Attempt attempt = ((StartAttempt.Outcome.Started) outcome).attempt();
        assertThat(attempt.number()).isEqualTo(1);
        assertThat(attempt.startedAt()).isEqualTo(clock.instant());
        assertThat(attempt.contentVersion())
                .isEqualTo(Knowledge.MODULE.version().toString());
        assertThat(attempt.isOpen()).isTrue();
    }

    @Test
    void goes_on_with_the_open_attempt() {
        Attempt open = ((StartAttempt.Outcome.Started) start()).attempt();

        assertThat(start()).isEqualTo(new StartAttempt.Outcome.GoesOn(open));
    }

    @Test
    void has_no_fourth_attempt() {
        for (int number = 1; number <= 3; number++) {
            start();
            submitAttempt.handle(anna, Knowledge.MODULE, number);
        }

        assertThat(start()).isEqualTo(new StartAttempt.Outcome.NoneLeft(3));
    }

    @Test
    void does_not_count_the_attempts_of_others() {
        start();

        StartAttempt.Outcome bens = startAttempt.handle(People.visit("ben"), Knowledge.MODULE);

        assertThat(bens).isInstanceOf(StartAttempt.Outcome.Started.class);
    }

    @Test
    void saves_an_answer_and_replaces_it() {
        start();
        saveAnswer.handle(anna, 1, FIRST, Knowledge.WRONG);
        clock.pass(Duration.ofMinutes(1));

        SaveAnswer.Outcome outcome = saveAnswer.handle(anna, 1, FIRST, Knowledge.RIGHT);

        assertThat(outcome).isEqualTo(new SaveAnswer.Outcome.Saved(clock.instant()));
        assertThat(new ReadAttempts(attempts).withAnswers(anna, 1).orElseThrow().answers())
                .containsOnlyKeys(FIRST)
                .containsValue(new Answer(FIRST, Knowledge.RIGHT, clock.instant()));
    }

    @Test
    void takes_an_answer_back() {
        start();
        saveAnswer.handle(anna, 1, FIRST, Knowledge.RIGHT);

        SaveAnswer.Outcome outcome = saveAnswer.withdraw(anna, 1, FIRST);

        assertThat(outcome).isEqualTo(new SaveAnswer.Outcome.Saved(clock.instant()));
        assertThat(new ReadAttempts(attempts).withAnswers(anna, 1).orElseThrow().answers())
                .isEmpty();
    }

    @Test
    void takes_no_answer_after_the_attempt_was_handed_in() {
        start();
        submitAttempt.handle(anna, Knowledge.MODULE, 1);

        SaveAnswer.Outcome outcome = saveAnswer.handle(anna, 1, FIRST, Knowledge.RIGHT);

        assertThat(outcome).isEqualTo(new SaveAnswer.Outcome.AlreadySubmitted(clock.instant()));
        assertThat(new ReadAttempts(attempts).withAnswers(anna, 1).orElseThrow().answers())
                .isEmpty();
    }

    @Test
    void knows_no_attempt_that_was_not_started() {
        assertThat(saveAnswer.handle(anna, 1, FIRST, Knowledge.RIGHT))
                .isEqualTo(new SaveAnswer.Outcome.NoSuchAttempt());
        assertThat(submitAttempt.handle(anna, Knowledge.MODULE, 1))
                .isEqualTo(new SubmitAttempt.Outcome.NoSuchAttempt());
    }

    @Test
    void scores_right_wrong_and_missing_answers() {
        start();
        saveAnswer.handle(anna, 1, FIRST, Knowledge.RIGHT);
        saveAnswer.handle(anna, 1, SECOND, Knowledge.WRONG);

        SubmitAttempt.Outcome outcome = submitAttempt.handle(anna, Knowledge.MODULE, 1);

        assertThat(outcome)
                .isEqualTo(new SubmitAttempt.Outcome.Scored(new Submission(clock.instant(), Score.of(1, 4))));
    }

    @Test
    void scores_an_attempt_once() {
        start();
        submitAttempt.handle(anna, Knowledge.MODULE, 1);
        Submission first = new Submission(clock.instant(), Score.of(0, 4));
        clock.pass(Duration.ofMinutes(1));

        assertThat(submitAttempt.handle(anna, Knowledge.MODULE, 1))
                .isEqualTo(new SubmitAttempt.Outcome.AlreadySubmitted(first));
    }

    @Test
    void puts_the_grade_on_its_way_with_the_submission() {
        start();
        saveAnswer.handle(anna, 1, FIRST, Knowledge.RIGHT);

        submitAttempt.handle(anna, Knowledge.MODULE, 1);

        GradeKey key = new GradeKey(anna.placement().id(), anna.session().person());
        assertThat(grades.find(key).orElseThrow().score()).isEqualTo(Score.of(1, 4));
        assertThat(grades.scheduled(key)).contains(clock.instant());
    }

    private StartAttempt.Outcome start() {
        return startAttempt.handle(anna, Knowledge.MODULE);
    }
}
