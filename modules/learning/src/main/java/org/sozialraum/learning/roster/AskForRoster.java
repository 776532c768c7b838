package org.sozialraum.learning.roster;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.sozialraum.learning.UseCase;
import org.sozialraum.learning.person.Right;
import org.sozialraum.learning.placement.Arrival;
import org.sozialraum.learning.placement.PlacementId;
import org.sozialraum.learning.session.Visit;

/** Has a course's roster read in the background. */
@UseCase
public class AskForRoster {
    private final Rosters rosters;
    private final RosterQueue queue;
    private final InstantSource clock;

    @Inject
    AskForRoster(Rosters rosters, RosterQueue queue, InstantSource clock) {
        this.rosters = rosters;
        this.queue = queue;
        this.clock = clock;
    }

    /** A teacher comes in: a roster that is not fresh is read again, unless that is under way. */
    public void arrived(PlacementId placement, Arrival arrival) {
        arrival.roster()
                .filter(address -> arrival.right() == Right.INSTRUCTOR)
                .flatMap(address -> rosters.at(placement, address))
                .filter(roster -> roster.reading().isEmpty() && roster.isOld(clock.instant()))
                .ifPresent(this::ask);
    }

    /** A teacher asks for it: at once, also while the next try would be later. */
    public Outcome handle(Visit visit) {
        if (visit.session().right() != Right.INSTRUCTOR) {
            return Outcome.NOT_ALLOWED;
        }
        Optional<CourseRoster> roster = rosters.of(visit.placement().id());
        roster.ifPresent(this::ask);
        return roster.isPresent() ? Outcome.ASKED : Outcome.NO_ROSTER;
    }

    /**
     * An administrator asks for it.
     *
     * @return false if there is no such roster
     */
    public boolean handle(CourseId course) {
        Optional<CourseRoster> roster = rosters.lock(course);
        roster.ifPresent(this::ask);
        return roster.isPresent();
    }

    private void ask(CourseRoster roster) {
        Instant now = clock.instant();
        rosters.lock(roster.course()).ifPresent(current -> rosters.save(current.asked(now)));
        queue.schedule(roster.course(), now);
    }

    /** What became of a teacher's wish. */
    public enum Outcome {
        ASKED,
        NO_ROSTER,
        NOT_ALLOWED
    }
}
