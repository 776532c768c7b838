package org.sozialraum.learning.diagnosis;

import java.time.Instant;
import java.util.UUID;

/** Makes sure that a connection is walked by one node at a time, at or soon after a moment. */
public interface DiagnosisQueue {
    /** Part of the running transaction: if that rolls back, nothing was scheduled. */
    void schedule(UUID connection, Instant at);
}
