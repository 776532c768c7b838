package org.sozialraum.learning.grade;

import java.time.Instant;

/** Makes sure that a grade is worked on by one node at a time, at or soon after a moment, whatever node lives then. */
public interface GradeQueue {
    /** Part of the running transaction: if that rolls back, nothing was scheduled. */
    void schedule(GradeKey key, Instant at);
}
