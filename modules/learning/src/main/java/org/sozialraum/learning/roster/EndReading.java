package org.sozialraum.learning.roster;

import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.sozialraum.learning.Pauses;
import org.sozialraum.learning.UseCase;
import org.sozialraum.learning.roster.CourseRoster.Reading;

/** Writes down how a reading ended, and when to go on. */
@UseCase
public class EndReading {
    /** What does not pass by itself is given up: a teacher who comes in later has it tried again. */
    private static final int MOST_TRIES = 6;

    /** Later the pages may have moved on: who slipped from one to another would be missed. */
    private static final Duration SAME_PAGES = Duration.ofMinutes(15);

    private final Rosters rosters;
    private final InstantSource clock;

    @Inject
    EndReading(Rosters rosters, InstantSource clock) {
        this.rosters = rosters;
        this.clock = clock;
    }

    public void handle(CourseRoster read, RosterEnd end) {
        rosters.lock(read.course())
                .filter(now -> now.run() == read.run())
                .ifPresent(now -> rosters.save(next(now, read, end)));
    }

    private CourseRoster next(CourseRoster now, CourseRoster read, RosterEnd end) {
        return switch (end) {
            case RosterEnd.Whole(var changes) -> {
                // What has changed says nothing of those whom it does not name.
                if (read.changes().isEmpty()) rosters.leaveOthers(read);
                yield now.readAt(clock.instant(), changes);
            }
            case RosterEnd.ChangesForgotten() -> now.withoutChanges().asked(clock.instant());
            case RosterEnd.Failed failed -> failed(now, failed);
        };
    }

    private CourseRoster failed(CourseRoster now, RosterEnd.Failed end) {
        boolean cameFurther =
                end.page().isPresent() && !end.page().equals(now.reading().flatMap(Reading::page));
        int tries = cameFurther ? 1 : now.reading().map(Reading::tries).orElse(0) + 1;
        Duration pause = Pauses.atLeast(Pauses.after(tries), end.retryAfter());
        Optional<URI> page = end.page().filter(at -> pause.compareTo(SAME_PAGES) <= 0);
        Instant next = clock.instant().plus(pause);
        boolean goesOn = end.trouble().mayPass() && tries < MOST_TRIES;
        return now.failed(end.trouble(), goesOn ? Optional.of(new Reading(tries, next, page)) : Optional.empty());
    }
}
