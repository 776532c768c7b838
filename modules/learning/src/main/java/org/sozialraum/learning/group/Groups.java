package org.sozialraum.learning.group;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sozialraum.learning.person.PersonId;
import org.sozialraum.learning.placement.Origin;
import org.sozialraum.learning.placement.PlacementId;
import org.sozialraum.learning.roster.CourseId;

/** Groups as they were last told. Each method asks the database a number of times that does not grow. */
public interface Groups {
    /** Where the LMS shows the groups of the course in which this activity is; nothing where it is in none. */
    void remember(PlacementId placement, URI address);

    /** What is to be read for this course; empty where the LMS has named no place. */
    Optional<ToRead> toRead(CourseId course);

    /** These are all groups of the course. */
    void name(CourseId course, List<CourseGroup> all, Instant at);

    /** The person is in these groups of the activity's course and in no others. */
    void join(PlacementId placement, PersonId person, Set<String> groups);

    /** All groups of the activity's course that are known, by their names. */
    List<CourseGroup> of(PlacementId placement);

    /** @param address where the LMS shows the groups */
    record ToRead(CourseId course, Origin origin, URI address) {}
}
