package org.sozialraum.learning.journey;

import jakarta.inject.Inject;
import org.sozialraum.curriculum.Module;
import org.sozialraum.learning.UseCase;
import org.sozialraum.learning.attempt.Attempt;
import org.sozialraum.learning.attempt.Attempts;
import org.sozialraum.learning.session.Visit;

/**
 * A learner leaves the edition of a module that she has begun for the one that is taught now. Nobody does that for her; and
 * not in the middle of an attempt, whose questions stay what they were.
 */
@UseCase
public class ChangeEdition {
    private final Journeys journeys;
    private final Attempts attempts;

    @Inject
    ChangeEdition(Journeys journeys, Attempts attempts) {
        this.journeys = journeys;
        this.attempts = attempts;
    }

    /** @return whether she goes on with the newer edition */
    public boolean handle(Visit visit, Module now) {
        if (attempts.of(visit).stream().anyMatch(Attempt::isOpen)) {
            return false;
        }
        journeys.changeEdition(visit, now.version().toString());
        return true;
    }
}
