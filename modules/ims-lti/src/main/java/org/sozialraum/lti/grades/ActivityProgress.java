package org.sozialraum.lti.grades;

import java.util.Arrays;
import java.util.Optional;

/**
 * How far the learner is with the activity.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0#activityprogress">AGS 2.0, 3.4.8</a>
 */
public enum ActivityProgress {
    INITIALIZED("Initialized"),
    STARTED("Started"),
    IN_PROGRESS("InProgress"),
    SUBMITTED("Submitted"),
    COMPLETED("Completed");

    private final String text;

    ActivityProgress(String text) {
        this.text = text;
    }

    /** As the platform reads it. */
    public String text() {
        return text;
    }

    /** Compared as a whole; what we do not know is empty. */
    static Optional<ActivityProgress> of(String text) {
        return Arrays.stream(values()).filter(state -> state.text.equals(text)).findFirst();
    }
}
