package org.sozialraum.learning.launch;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import org.sozialraum.learning.UseCase;

/**
 * Forgets launches after 30 days, and sooner where there are many. Of strangers, who can send as many as they like, fewer
 * are kept: so they push no platform's launch out.
 */
@UseCase
public class ForgetLaunches {
    public static final Duration KEPT = Duration.ofDays(30);
    public static final int MOST = 50_000;
    public static final int MOST_OF_STRANGERS = 2_000;

    private final LaunchNotes notes;
    private final InstantSource clock;

    @Inject
    ForgetLaunches(LaunchNotes notes, InstantSource clock) {
        this.notes = notes;
        this.clock = clock;
    }

    public void handle() {
        notes.forget(clock.instant().minus(KEPT), MOST, MOST_OF_STRANGERS);
    }
}
