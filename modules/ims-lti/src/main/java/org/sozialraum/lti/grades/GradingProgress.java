package org.sozialraum.lti.grades;

/**
 * How far the marking is. A platform shows a grade only when it is {@link #FULLY_GRADED}; anything else clears
 * the grade that Moodle shows.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0#gradingprogress">AGS 2.0, 3.4.9</a>
 */
public enum GradingProgress {
    FULLY_GRADED("FullyGraded"),
    PENDING("Pending"),
    PENDING_MANUAL("PendingManual"),
    FAILED("Failed"),
    NOT_READY("NotReady");

    private final String text;

    GradingProgress(String text) {
        this.text = text;
    }

    /** As the platform reads it. */
    public String text() {
        return text;
    }
}
