package org.sozialraum.persistence.outbox;

import jakarta.inject.Inject;
import java.time.Instant;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.roster.CourseId;
import org.sozialraum.learning.roster.RosterQueue;

/** Puts readings of rosters into the queue of db-scheduler, within the running transaction. */
@Once
class ScheduledRosters implements RosterQueue {
    private final Queue queue;

    @Inject
    ScheduledRosters(Queue queue) {
        this.queue = queue;
    }

    @Override
    public void schedule(CourseId course, Instant at) {
        queue.schedule(KeyedTask.due(RosterTask.DESCRIPTOR, course.text(), at));
    }
}
