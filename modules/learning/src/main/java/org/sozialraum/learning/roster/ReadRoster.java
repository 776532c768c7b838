package org.sozialraum.learning.roster;

import jakarta.inject.Inject;
import org.sozialraum.learning.Once;

/** Reads one roster: what is due in one transaction, each page in one of its own, the end in another. */
@Once
public class ReadRoster {
    private final BeginReading beginReading;
    private final RosterGateway gateway;
    private final NoteMembers noteMembers;
    private final EndReading endReading;

    @Inject
    ReadRoster(BeginReading beginReading, RosterGateway gateway, NoteMembers noteMembers, EndReading endReading) {
        this.beginReading = beginReading;
        this.gateway = gateway;
        this.noteMembers = noteMembers;
        this.endReading = endReading;
    }

    /**
     * Afterwards the roster itself says whether and when it is due again.
     *
     * @return whether it was read to its end
     */
    public boolean handle(CourseId course) {
        return beginReading.handle(course).filter(this::isRead).isPresent();
    }

    private boolean isRead(CourseRoster roster) {
        RosterEnd end = gateway.read(roster, page -> noteMembers.handle(roster, page));
        endReading.handle(roster, end);
        return end instanceof RosterEnd.Whole;
    }
}
