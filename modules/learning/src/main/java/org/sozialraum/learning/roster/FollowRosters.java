package org.sozialraum.learning.roster;

import jakarta.inject.Inject;
import org.sozialraum.learning.Slice;
import org.sozialraum.learning.UseCase;

/** Shows an administrator how old the rosters are, and which could not be read. */
@UseCase
public class FollowRosters {
    private final KnownRosters rosters;

    @Inject
    FollowRosters(KnownRosters rosters) {
        this.rosters = rosters;
    }

    public Slice<KnownRoster> page(int number) {
        return Slice.read(number, rosters::list);
    }

    public int inTrouble() {
        return rosters.inTrouble();
    }
}
