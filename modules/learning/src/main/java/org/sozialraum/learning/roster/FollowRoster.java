package org.sozialraum.learning.roster;

import jakarta.inject.Inject;
import java.util.Optional;
import org.sozialraum.learning.UseCase;
import org.sozialraum.learning.session.Visit;

/** Shows a teacher how many are in the course, and how old that is. */
@UseCase
public class FollowRoster {
    private final Rosters rosters;

    @Inject
    FollowRoster(Rosters rosters) {
        this.rosters = rosters;
    }

    /** Empty where the LMS shows no roster. */
    public Optional<Seen> handle(Visit visit) {
        return rosters.of(visit.placement().id()).map(roster -> new Seen(roster, rosters.count(roster.course())));
    }

    /** @param headcount as of the last reading, also of one that broke off */
    public record Seen(CourseRoster roster, Rosters.Headcount headcount) {}
}
