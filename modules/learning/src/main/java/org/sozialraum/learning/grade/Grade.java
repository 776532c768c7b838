package org.sozialraum.learning.grade;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.sozialraum.learning.attempt.Score;

/**
 * The best score of a learner at a placement, and how far its way to the LMS is.
 *
 * @param revision grows by one with each new best score; only the newest has to arrive
 * @param passage where that newest revision is now
 */
public record Grade(GradeKey key, Score score, Instant earnedAt, long revision, Passage passage) {
    public Grade {
        requireNonNull(key, "key is null");
        requireNonNull(score, "score is null");
        requireNonNull(earnedAt, "earnedAt is null");
        requireNonNull(passage, "passage is null");
    }

    public Grade at(Passage now) {
        return new Grade(key, score, earnedAt, revision, now);
    }
}
