package org.sozialraum.learning.roster;

import java.util.List;
import java.util.function.Consumer;

/** The way out to the LMS. Called outside any transaction; may take minutes. */
public interface RosterGateway {
    /** @param page takes the members page by page; somebody may come twice */
    RosterEnd read(CourseRoster roster, Consumer<List<Membership>> page);
}
