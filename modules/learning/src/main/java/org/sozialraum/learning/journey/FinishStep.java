package org.sozialraum.learning.journey;

import jakarta.inject.Inject;
import java.time.InstantSource;
import org.sozialraum.learning.UseCase;
import org.sozialraum.learning.session.Visit;

/** A learner says that a step of the module is done. */
@UseCase
public class FinishStep {
    private final Journeys journeys;
    private final InstantSource clock;

    @Inject
    FinishStep(Journeys journeys, InstantSource clock) {
        this.journeys = journeys;
        this.clock = clock;
    }

    public void handle(Visit visit, String step) {
        journeys.finish(visit, step, clock.instant());
    }
}
