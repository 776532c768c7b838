package org.sozialraum.tool.teacher;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.roster.FollowRoster;
import org.sozialraum.learning.roster.RosterTrouble;
import org.sozialraum.learning.session.Visit;
import org.sozialraum.tool.visit.Age;
import org.sozialraum.tool.web.Texts;

/** How many are in the course and how old that is, for the pages that say so. */
@Once
class RosterViews {
    private final FollowRoster followRoster;
    private final InstantSource clock;

    @Inject
    RosterViews(FollowRoster followRoster, InstantSource clock) {
        this.followRoster = followRoster;
        this.clock = clock;
    }

    /** Empty where the LMS shows no roster. */
    Optional<RosterView> of(Visit visit, String path, Texts said) {
        return followRoster.handle(visit).map(seen -> {
            Optional<Instant> readAt = seen.roster().readAt();
            return new RosterView(
                    readAt.map(at -> seen.headcount().learners()),
                    readAt.map(at -> Age.of(at, clock.instant(), said)),
                    seen.roster().reading().isPresent(),
                    seen.roster().trouble().map(RosterTrouble::code),
                    path + "/roster");
        });
    }
}
