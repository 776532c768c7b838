package org.sozialraum.learning.grade;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sozialraum.learning.placement.PlacementId;

/** The newest grade of each learner and placement. This table is the outbox: what is not delivered stands in it. */
public interface Grades {
    Optional<Grade> find(GradeKey key);

    /** The grade, locked until the transaction ends. */
    Optional<Grade> lock(GradeKey key);

    void save(Grade grade);

    /**
     * The next timestamp for a message about this grade: now, or a millisecond after the last one if the clock stands
     * or went back (AGS 2.0, 3.4.3: timestamps grow). It is remembered before it is used.
     */
    Instant nextTimestamp(GradeKey key, Instant now);

    /** Grades that should be on their way, were due that long ago, and that nobody works on. */
    List<GradeKey> overdue(Instant now, Duration by, int limit);

    /** How the grades of one placement stand, in one query; nobody counts whom the LMS did not name. */
    Tally tally(PlacementId placement);

    /**
     * The same of those alone who are in this group of the course.
     *
     * @param group as the LMS calls it
     */
    Tally tally(PlacementId placement, String group);

    /** Why grades of one placement have not arrived, and how many each time, in one query. */
    Map<Trouble, Integer> troubles(PlacementId placement);

    /** Undelivered grades of one placement. */
    List<GradeKey> undelivered(PlacementId placement);

    /**
     * @param started learners with at least one attempt
     * @param finished learners who handed in at least one
     * @param arrived grades that the LMS has taken
     * @param onTheirWay grades not yet delivered and without trouble so far
     * @param inTrouble grades not yet delivered whose last delivery failed
     */
    record Tally(int started, int finished, int arrived, int onTheirWay, int inTrouble) {}
}
