package org.sozialraum.learning.grade;

import java.time.Duration;
import java.util.Optional;
import org.sozialraum.learning.Pauses;

/** How long to wait before a grade is tried again: longer and longer, and never shorter than the LMS asks. */
final class Patience {
    /** For what a person has to mend first. */
    private static final Duration LONG = Duration.ofHours(6);
    /** Moodle compares whole seconds, so the next second settles a conflict. */
    private static final Duration PAST_THE_SECOND = Duration.ofMillis(1_100);

    private Patience() {}

    static Duration after(Trouble trouble, int tries, Optional<Duration> asked) {
        Duration own = switch (trouble) {
            case UNREACHABLE, LMS_ERROR, BUSY -> Pauses.after(tries);
            case TIME_CONFLICT -> tries <= 2 ? PAST_THE_SECOND : Pauses.after(tries);
            case NOT_ALLOWED, NO_COLUMN, SEVERAL_COLUMNS -> tries <= 3 ? Pauses.after(tries) : LONG;
            case PERSON_REFUSED -> LONG;
        };
        return Pauses.atLeast(own, asked);
    }
}
