package org.sozialraum.learning.grade;

import java.util.Locale;

/** Why a delivery failed, as a page may tell it to a learner or a teacher. */
public enum Trouble {
    /** No answer: the LMS is switched off, too slow or out of reach. */
    UNREACHABLE,
    /** The LMS answered with an error of its own, or with something that is no answer to a grade. */
    LMS_ERROR,
    /** The LMS asks to wait. */
    BUSY,
    /** The LMS knows us no longer, or not for grades. */
    NOT_ALLOWED,
    /** The LMS takes no grade for this person, for example because she is not a student of the course. */
    PERSON_REFUSED,
    /** The LMS holds a newer grade or thinks that ours is older. */
    TIME_CONFLICT,
    /** The column was deleted, or none could be found or added. */
    NO_COLUMN,
    /** Several columns could be meant, and a guess could put grades where they mean something else. */
    SEVERAL_COLUMNS;

    /** As texts and pages name it: in small letters with hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
