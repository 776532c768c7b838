package org.sozialraum.learning.notice;

import java.time.Instant;
import java.util.UUID;

/** Makes sure that a platform is asked by one node at a time, at or soon after a moment. */
public interface NoticeQueue {
    /** Part of the running transaction: if that rolls back, nothing was scheduled. */
    void schedule(UUID subscription, Instant at);
}
