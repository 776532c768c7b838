package org.sozialraum.learning.roster;

import jakarta.inject.Inject;
import java.util.List;
import org.sozialraum.learning.UseCase;

/** Notes one page of members, so that a reading that breaks off has not been for nothing. */
@UseCase
public class NoteMembers {
    private final Rosters rosters;

    @Inject
    NoteMembers(Rosters rosters) {
        this.rosters = rosters;
    }

    public void handle(CourseRoster roster, List<Membership> page) {
        rosters.note(roster, page);
    }
}
