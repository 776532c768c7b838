package org.sozialraum.learning.journey;

import java.time.Instant;
import java.util.UUID;
import org.sozialraum.learning.session.Visit;

/** The ways of all learners; each is known by the person and the placement of a visit. */
public interface Journeys {
    Journey of(Visit visit);

    /** @param edition what is kept with it if there is none yet */
    void keepPosition(Visit visit, String position, String edition, Instant at);

    /** Goes on with another edition of the module; nothing happens before the first page. */
    void changeEdition(Visit visit, String edition);

    /** Finishing a step twice is finishing it once. */
    void finish(Visit visit, String step, Instant at);

    /** Adds a choice to a case as its {@code number}th, counted from 1; a number that is taken is a conflict. */
    void decide(Visit visit, UUID caseId, int number, String choice, Instant at);

    /** Forgets the choices in a case, so that it can be played again. */
    void startAgain(Visit visit, UUID caseId);
}
