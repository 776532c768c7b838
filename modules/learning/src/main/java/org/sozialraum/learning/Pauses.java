package org.sozialraum.learning;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long to wait before an LMS is asked again: longer and longer, and never shorter than it asks. */
public final class Pauses {
    private static final List<Duration> GROWING = List.of(
            Duration.ofSeconds(5),
            Duration.ofSeconds(15),
            Duration.ofSeconds(30),
            Duration.ofMinutes(1),
            Duration.ofMinutes(2),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofMinutes(30),
            Duration.ofHours(1));
    /** An LMS that asks for more than a day has sent a mistake. */
    private static final Duration MOST = Duration.ofDays(1);

    private Pauses() {}

    /** @param tries how often it failed, 1 after the first time */
    public static Duration after(int tries) {
        return GROWING.get(Math.min(Math.max(tries, 1), GROWING.size()) - 1);
    }

    /** Our own pause, or the longer one that the LMS asks for. */
    public static Duration atLeast(Duration own, Optional<Duration> asked) {
        return asked.filter(wait -> wait.compareTo(own) > 0)
                .map(wait -> wait.compareTo(MOST) > 0 ? MOST : wait)
                .orElse(own);
    }
}
