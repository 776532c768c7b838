package org.sozialraum.learning.review;

import java.util.List;
import java.util.Optional;
import org.sozialraum.learning.attempt.Attempt;
import org.sozialraum.learning.attempt.ReadAttempts.Answered;
import org.sozialraum.learning.grade.Grade;

/**
 * What one learner did at one activity.
 *
 * @param attempts at least one, the first one first; one of them may still be open
 * @param shown the one that is looked at, always handed in; empty while none is
 * @param grade the best score and where it is on its way; empty before the first was handed in
 */
public record Work(List<Attempt> attempts, Optional<Answered> shown, Optional<Grade> grade) {
    public Work {
        attempts = List.copyOf(attempts);
    }
}
