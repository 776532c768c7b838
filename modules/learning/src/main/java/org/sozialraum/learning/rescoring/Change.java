package org.sozialraum.learning.rescoring;

import org.sozialraum.learning.attempt.Score;
import org.sozialraum.learning.person.PersonId;

/**
 * What marking once more means for one learner: the best of her attempts counts.
 *
 * @param attempts how many of her attempts get other points
 * @param before her best score so far
 * @param after the best score by the corrected keys
 */
public record Change(PersonId person, int attempts, Score before, Score after) {
    public boolean isGain() {
        return after.compareTo(before) > 0;
    }

    public boolean isLoss() {
        return after.compareTo(before) < 0;
    }
}
