package org.sozialraum.lti.grades;

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
}
