package org.sozialraum.learning.attempt;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sozialraum.learning.person.PersonId;
import org.sozialraum.learning.placement.PlacementId;
import org.sozialraum.learning.session.Visit;

/** Every attempt ever started, with its answers. */
public interface Attempts {
    /** The visitor's attempts at this placement, the first one first. */
    List<Attempt> of(Visit visit);

    /** A person's attempts at a placement, the first one first. */
    List<Attempt> of(PlacementId placement, PersonId person);

    /**
     * The visitor's attempt with that number, locked until the transaction ends, so that answers and submission of one
     * attempt come one after the other.
     */
    Optional<Attempt> lock(Visit visit, int number);

    void save(Attempt attempt);

    List<Answer> answersIn(Attempt attempt);

    void save(Attempt attempt, Answer answer);

    /** Takes an answer back; no answer is fine too. */
    void withdraw(Attempt attempt, UUID item);
}
