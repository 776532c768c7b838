package org.sozialraum.learning.standing;

import java.util.List;
import java.util.Optional;
import org.sozialraum.learning.person.PersonId;
import org.sozialraum.learning.placement.PlacementId;

/** What there is to know over several activities, in a number of queries that does not grow with them or their learners. */
public interface Standings {
    /** All activities with a module that this person has begun as a learner. */
    List<Trace> of(PersonId person);

    /**
     * All activities with a module in the course of this one, the one that is known longest first; empty if the platform
     * has not said which course that is.
     */
    Optional<List<ModuleTally>> inCourseOf(PlacementId placement);
}
