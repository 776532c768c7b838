package org.sozialraum.learning.roster;

import jakarta.inject.Inject;
import java.util.Optional;
import org.sozialraum.learning.UseCase;

/** Takes a reading that is due; one that nobody asks for any more is not begun. */
@UseCase
public class BeginReading {
    private final Rosters rosters;

    @Inject
    BeginReading(Rosters rosters) {
        this.rosters = rosters;
    }

    public Optional<CourseRoster> handle(CourseId course) {
        Optional<CourseRoster> begun = rosters.lock(course)
                .filter(roster -> roster.reading().isPresent())
                .map(CourseRoster::begun);
        begun.ifPresent(rosters::save);
        return begun;
    }
}
