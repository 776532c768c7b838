package org.sozialraum.demolms.course;

import java.time.Instant;
import java.util.Optional;

/** The last score that arrived for a learner in a column, and when the platform saved it. */
public record Grade(ScoreMessage score, Instant savedAt) {
    /**
     * The value on the scale of the column. Nothing is shown while it is not fully graded; a score without
     * {@code scoreGiven} clears what was there (AGS 2.0, 3.4.3).
     */
    public Optional<Double> value(LineItem item) {
        boolean graded = score.gradingProgress().equals("FullyGraded");
        return graded ? score.scoreGiven().map(given -> scaled(given, item)) : Optional.empty();
    }

    private double scaled(double given, LineItem item) {
        return score.scoreMaximum()
                .map(maximum -> given * item.content().scoreMaximum() / maximum)
                .orElse(given);
    }
}
