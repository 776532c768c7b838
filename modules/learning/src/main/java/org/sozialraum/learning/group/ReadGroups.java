package org.sozialraum.learning.group;

import jakarta.inject.Inject;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.roster.CourseId;

/** Reads the groups of one course: what is due in one transaction, the answer in another. */
@Once
public class ReadGroups {
    private final NoteGroups noteGroups;
    private final GroupsGateway gateway;

    @Inject
    ReadGroups(NoteGroups noteGroups, GroupsGateway gateway) {
        this.noteGroups = noteGroups;
        this.gateway = gateway;
    }

    /** What could not be read stays as it was. */
    public void handle(CourseId course) {
        noteGroups.toRead(course).flatMap(gateway::read).ifPresent(groups -> noteGroups.read(course, groups));
    }
}
