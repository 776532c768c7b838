package org.sozialraum.learning.roster;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sozialraum.learning.placement.PlacementId;

/** Rosters as they were last read. */
public interface Rosters {
    /** The roster of the course in which this activity is; empty if the LMS has named none. */
    Optional<CourseRoster> of(PlacementId placement);

    /** The same, made if it is new and brought up to date; empty where the activity is in no course. */
    Optional<CourseRoster> at(PlacementId placement, URI address);

    /** The roster, locked until the transaction ends. */
    Optional<CourseRoster> lock(CourseId course);

    void save(CourseRoster roster);

    /** Notes a page of members, in a number of statements that does not grow with the page. */
    void note(CourseRoster roster, List<Membership> page);

    /** Whoever was not named since this run began has left. */
    void leaveOthers(CourseRoster roster);

    /** Rosters whose reading was due before then: nobody may be working on them. */
    List<CourseId> overdue(Instant before, int limit);

    /** How many take part, in one query. */
    Headcount count(CourseId course);

    /**
     * @param learners who take part
     * @param instructors who take part
     */
    record Headcount(int learners, int instructors) {}
}
