package org.sozialraum.learning.journey;

import jakarta.inject.Inject;
import org.sozialraum.learning.UseCase;
import org.sozialraum.learning.session.Visit;

/** Looks up how far the visitor has come. */
@UseCase
public class ReadJourney {
    private final Journeys journeys;

    @Inject
    ReadJourney(Journeys journeys) {
        this.journeys = journeys;
    }

    public Journey handle(Visit visit) {
        return journeys.of(visit);
    }
}
