package org.sozialraum.learning.roster;

import java.util.Locale;

/** Why a roster was not read to the end, as a page may tell it to a teacher. */
public enum RosterTrouble {
    /** No answer: the LMS is switched off, too slow or out of reach. */
    UNREACHABLE,
    /** The LMS answered with an error of its own, or with something that is no roster. */
    LMS_ERROR,
    /** The LMS asks to wait. */
    BUSY,
    /** The LMS does not let us read the roster. */
    NOT_ALLOWED,
    /** There is no roster at this address any more. */
    GONE,
    /** The pages lead elsewhere, or never end: what lies behind them cannot be known. */
    ASTRAY;

    /** As texts and pages name it: in small letters with hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the same reading may come to its end later, although nobody changes anything. */
    boolean mayPass() {
        return this == UNREACHABLE || this == LMS_ERROR || this == BUSY;
    }
}
