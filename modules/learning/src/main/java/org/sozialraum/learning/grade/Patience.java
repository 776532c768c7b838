package org.sozialraum.learning.grade;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long to wait before a grade is tried again: longer and longer, and never shorter than the LMS asks. */
final class Patience {
    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(5),
            Duration.ofSeconds(15),
            Duration.ofSeconds(30),
            Duration.ofMinutes(1),
            Duration.ofMinutes(2),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofMinutes(30),
            Duration.ofHours(1));
    /** For what a person has to mend first. */
    private static final Duration LONG = Duration.ofHours(6);
    /** Moodle compares whole seconds, so the next second settles a conflict. */
    private static final Duration PAST_THE_SECOND = Duration.ofMillis(1_100);
    /** An LMS that asks for more than a day has sent a mistake. */
    private static final Duration MOST = Duration.ofDays(1);

    private Patience() {}

    static Duration after(Trouble trouble, int tries, Optional<Duration> asked) {
        Duration own = switch (trouble) {
            case UNREACHABLE, LMS_ERROR, BUSY -> pause(tries);
            case TIME_CONFLICT -> tries <= 2 ? PAST_THE_SECOND : pause(tries);
            case NOT_ALLOWED, NO_COLUMN -> tries <= 3 ? pause(tries) : LONG;
            case PERSON_REFUSED -> LONG;
        };
        return asked.filter(wait -> wait.compareTo(own) > 0)
                .map(wait -> wait.compareTo(MOST) > 0 ? MOST : wait)
                .orElse(own);
    }

    private static Duration pause(int tries) {
        return PAUSES.get(Math.min(Math.max(tries, 1), PAUSES.size()) - 1);
    }
}
