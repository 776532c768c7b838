package org.sozialraum.learning.rescoring;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sozialraum.learning.attempt.Answer;
import org.sozialraum.learning.attempt.Attempt;
import org.sozialraum.learning.attempt.AttemptId;
import org.sozialraum.learning.placement.PlacementId;

/** Attempts of learners that were handed in, of a whole activity, in a number of queries that does not grow with it. */
public interface Outdated {
    /** How many were made on, or last marked by, another edition of the module. */
    int count(PlacementId placement, UUID module, String edition);

    /** All that were handed in, those of one learner one after the other. */
    List<Attempt> handedIn(PlacementId placement, UUID module);

    /** What was answered in these attempts. */
    Map<AttemptId, List<Answer>> answers(PlacementId placement, UUID module);
}
