package org.sozialraum.learning.journey;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.sozialraum.learning.UseCase;
import org.sozialraum.learning.session.Visit;

/**
 * A learner decides in a branching case.
 *
 * <p>Whether a choice is on offer is for the case to say; the caller has walked it with the decisions so far and names
 * how many there were, so that a double click or a second tab does not decide twice.
 */
@UseCase
public class DecideCase {
    private final Journeys journeys;
    private final InstantSource clock;

    @Inject
    DecideCase(Journeys journeys, InstantSource clock) {
        this.journeys = journeys;
        this.clock = clock;
    }

    /** @param soFar number of decisions that the page showed */
    public Outcome handle(Visit visit, UUID caseId, int soFar, String choice) {
        List<String> made = journeys.of(visit).decisionsIn(caseId);
        if (made.size() != soFar) {
            return new Outcome.DecidedElsewhere(made);
        }
        journeys.decide(visit, caseId, soFar + 1, choice, clock.instant());
        return new Outcome.Decided();
    }

    public void startAgain(Visit visit, UUID caseId) {
        journeys.startAgain(visit, caseId);
    }

    public sealed interface Outcome {
        record Decided() implements Outcome {}

        record DecidedElsewhere(List<String> made) implements Outcome {
            public DecidedElsewhere {
                made = List.copyOf(made);
            }
        }
    }
}
