package org.sozialraum.demolms.course;

/** What became of a score. */
public sealed interface Recorded {
    record Saved() implements Recorded {}

    /** Not later than the last one. */
    record TooLate() implements Recorded {}

    /** Nobody of this id learns in the course. */
    record NotALearner() implements Recorded {}
}
