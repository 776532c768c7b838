package org.sozialraum.learning.journey;

import jakarta.inject.Inject;
import java.time.InstantSource;
import org.sozialraum.learning.UseCase;
import org.sozialraum.learning.session.Visit;

/** Remembers the page that a learner has opened, so that the next launch opens it again. */
@UseCase
public class KeepPosition {
    private final Journeys journeys;
    private final InstantSource clock;

    @Inject
    KeepPosition(Journeys journeys, InstantSource clock) {
        this.journeys = journeys;
        this.clock = clock;
    }

    /** @param edition content version of the module that the page was made from */
    public void handle(Visit visit, String position, String edition) {
        journeys.keepPosition(visit, position, edition, clock.instant());
    }
}
