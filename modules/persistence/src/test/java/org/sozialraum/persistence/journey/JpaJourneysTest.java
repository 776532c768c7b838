package org.sozialraum.persistence.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sozialraum.learning.journey.DecideCase;
import org.sozialraum.learning.journey.FinishStep;
import org.sozialraum.learning.journey.Journey;
import org.sozialraum.learning.journey.KeepPosition;
import org.sozialraum.learning.journey.ReadJourney;
import org.sozialraum.learning.session.Visit;
import org.sozialraum.persistence.Crowd;
import org.sozialraum.persistence.NodeTest;

class JpaJourneysTest extends NodeTest {
    private static final UUID CASE = UUID.randomUUID();

    @Test
    void has_not_begun_at_first() {
        assertThat(journey(school.visit("anna", "new"))).isEqualTo(Journey.NOT_BEGUN);
    }

    @Test
    void remembers_the_last_page() {
        Visit visit = school.visit("anna", "page");

        node.get(KeepPosition.class).handle(visit, "sections/01", "1.0.0");
        node.get(KeepPosition.class).handle(visit, "sections/02", "1.0.0");

        assertThat(journey(visit).position()).contains("sections/02");
    }

    @Test
    void finishes_a_step_once_however_often_it_is_said() {
        Visit visit = school.visit("anna", "step");

        Crowd.of(6, () -> {
            node.get(FinishStep.class).handle(visit, "sections/01");
            return true;
        });

        assertThat(journey(visit).finished()).containsExactly("sections/01");
    }

    @Test
    void keeps_decisions_in_their_order() {
        Visit visit = school.visit("anna", "case");

        decide(visit, 0, "ask-back");
        decide(visit, 1, "answer");

        assertThat(journey(visit).decisionsIn(CASE)).containsExactly("ask-back", "answer");
    }

    @Test
    void takes_one_of_two_decisions_made_at_once() {
        Visit visit = school.visit("anna", "double");

        List<DecideCase.Outcome> outcomes = Crowd.of(2, () -> decide(visit, 0, "ask-back"));

        assertThat(outcomes)
                .containsExactlyInAnyOrder(
                        new DecideCase.Outcome.Decided(), new DecideCase.Outcome.DecidedElsewhere(List.of("ask-back")));
    }

    @Test
    void forgets_the_decisions_of_one_case_alone() {
        Visit visit = school.visit("anna", "again");
        UUID other = UUID.randomUUID();
        decide(visit, 0, "ask-back");
        node.get(DecideCase.class).handle(visit, other, 0, "wait");

        node.get(DecideCase.class).startAgain(visit, CASE);

        assertThat(journey(visit).decisionsIn(CASE)).isEmpty();
        assertThat(journey(visit).decisionsIn(other)).containsExactly("wait");
    }

    private DecideCase.Outcome decide(Visit visit, int soFar, String choice) {
        return node.get(DecideCase.class).handle(visit, CASE, soFar, choice);
    }

    private Journey journey(Visit visit) {
        return node.get(ReadJourney.class).handle(visit);
    }
}
