package org.sozialraum.learning.roster;

import java.time.Instant;

/** Makes sure that a roster is read by one node at a time, at or soon after a moment. */
public interface RosterQueue {
    /** Part of the running transaction: if that rolls back, nothing was scheduled. */
    void schedule(CourseId course, Instant at);
}
