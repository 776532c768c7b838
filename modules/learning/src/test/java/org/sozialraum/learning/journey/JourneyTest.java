package org.sozialraum.learning.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sozialraum.learning.Knowledge;
import org.sozialraum.learning.People;
import org.sozialraum.learning.SettableClock;
import org.sozialraum.learning.attempt.Attempt;
import org.sozialraum.learning.attempt.AttemptId;
import org.sozialraum.learning.attempt.MemoryAttempts;
import org.sozialraum.learning.session.Visit;

class JourneyTest {
    private static final UUID CASE = UUID.randomUUID();

    private final SettableClock clock = new SettableClock();
    private final MemoryJourneys journeys = new MemoryJourneys();
    private final DecideCase decideCase = new DecideCase(journeys, clock);
    private final MemoryAttempts attempts = new MemoryAttempts();
    private final KeepPosition keepPosition = new KeepPosition(journeys, clock);
    private final ChangeEdition changeEdition = new ChangeEdition(journeys, attempts);
    private final Visit anna = People.visit("anna");

    @Test
    void has_not_begun_at_first() {
        assertThat(journey()).isEqualTo(Journey.NOT_BEGUN);
    }

    @Test
    void remembers_page_and_finished_steps() {
        keepPosition.handle(anna, "sections/02", "1.0.0");
        new FinishStep(journeys, clock).handle(anna, "sections/01");

        assertThat(journey().position()).contains("sections/02");
        assertThat(journey().finished()).containsExactly("sections/01");
    }

    @Test
    void stays_in_the_edition_that_was_begun() {
        keepPosition.handle(anna, "sections/01", "1.0.0");
        keepPosition.handle(anna, "sections/02", "1.1.0");

        assertThat(journey().edition()).contains("1.0.0");
    }

    @Test
    void changes_the_edition_when_the_learner_wants_to() {
        keepPosition.handle(anna, "sections/01", "1.0.0");

        assertThat(changeEdition.handle(anna, Knowledge.MODULE)).isTrue();

        assertThat(journey().edition()).contains(Knowledge.MODULE.version().toString());
    }

    @Test
    void does_not_change_the_questions_under_an_open_attempt() {
        keepPosition.handle(anna, "check/1/1", "1.0.0");
        attempts.save(new Attempt(
                new AttemptId(People.SCHOOL, UUID.randomUUID()),
                anna.session().person(),
                anna.placement().id(),
                anna.session().right(),
                Knowledge.MODULE.uuid(),
                "1.0.0",
                1,
                7,
                clock.instant(),
                Optional.empty()));

        assertThat(changeEdition.handle(anna, Knowledge.MODULE)).isFalse();

        assertThat(journey().edition()).contains("1.0.0");
    }

    @Test
    void decides_step_by_step() {
        decideCase.handle(anna, CASE, 0, "ask-back");

        DecideCase.Outcome outcome = decideCase.handle(anna, CASE, 1, "answer");

        assertThat(outcome).isEqualTo(new DecideCase.Outcome.Decided());
        assertThat(journey().decisionsIn(CASE)).containsExactly("ask-back", "answer");
    }

    @Test
    void does_not_decide_twice_after_a_double_click() {
        decideCase.handle(anna, CASE, 0, "ask-back");

        DecideCase.Outcome outcome = decideCase.handle(anna, CASE, 0, "answer-at-once");

        assertThat(outcome).isEqualTo(new DecideCase.Outcome.DecidedElsewhere(List.of("ask-back")));
        assertThat(journey().decisionsIn(CASE)).containsExactly("ask-back");
    }

    @Test
    void plays_a_case_again_from_the_start() {
        decideCase.handle(anna, CASE, 0, "ask-back");

        decideCase.startAgain(anna, CASE);

        assertThat(journey().decisionsIn(CASE)).isEmpty();
    }

    private Journey journey() {
        return new ReadJourney(journeys).handle(anna);
    }
}
