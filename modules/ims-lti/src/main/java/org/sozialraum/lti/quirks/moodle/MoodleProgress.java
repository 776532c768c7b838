package org.sozialraum.lti.quirks.moodle;

/**
 * What Moodle makes of a score that is about progress only.
 *
 * <p>Moodle 4.4 has no place for progress. A score whose {@code gradingProgress} is not {@code FullyGraded}, or that has
 * no {@code scoreGiven}, is taken with 200 and <em>empties the learner's grade and its comment</em>, a teacher's own
 * grade included; nothing else of it is kept. (Seen in {@code mod/lti/service/gradebookservices}: {@code scores.php}
 * drops the points, {@code save_grade_item} then stores nothing as the grade.) So progress is worth sending only where
 * nothing can be lost, or where taking the grade away is what is meant.
 */
public final class MoodleProgress {
    private static final String FULLY_GRADED = "FullyGraded";

    private MoodleProgress() {}

    /** What is known about the grade that the learner has now. */
    public enum Grade {
        /** The results were read, and she has none. */
        NONE,
        /** There is one, of ours or of a teacher. */
        SHOWN,
        /** Nobody has looked. */
        UNKNOWN
    }

    /**
     * Whether Moodle would leave the learner without a grade after this score.
     *
     * @param gradingProgress as it is sent
     * @param withPoints whether {@code scoreGiven} is sent
     */
    public static boolean clearsTheGrade(String gradingProgress, boolean withPoints) {
        return !withPoints || !gradingProgress.equals(FULLY_GRADED);
    }

    /** Whether this score may be sent without taking a grade away. What is not known counts as a grade. */
    public static boolean maySend(String gradingProgress, boolean withPoints, Grade now) {
        return now == Grade.NONE || !clearsTheGrade(gradingProgress, withPoints);
    }
}
