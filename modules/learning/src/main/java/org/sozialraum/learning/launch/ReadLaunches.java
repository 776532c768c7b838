package org.sozialraum.learning.launch;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import org.sozialraum.learning.Slice;
import org.sozialraum.learning.UseCase;

/** Shows what became of launches, page by page, the newest first. */
@UseCase
public class ReadLaunches {
    private static final Duration DAY = Duration.ofDays(1);

    private final LaunchNotes notes;
    private final InstantSource clock;

    @Inject
    ReadLaunches(LaunchNotes notes, InstantSource clock) {
        this.notes = notes;
        this.clock = clock;
    }

    public Slice<NotedLaunch> page(int number, boolean unsuccessfulOnly) {
        return Slice.read(number, (from, most) -> notes.list(unsuccessfulOnly, from, most));
    }

    /** How many were held or refused in the last 24 hours. */
    public int unsuccessfulToday() {
        return notes.unsuccessfulSince(clock.instant().minus(DAY));
    }
}
