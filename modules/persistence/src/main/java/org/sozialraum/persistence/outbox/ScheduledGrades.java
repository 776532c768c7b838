package org.sozialraum.persistence.outbox;

import jakarta.inject.Inject;
import java.time.Instant;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.grade.GradeKey;
import org.sozialraum.learning.grade.GradeQueue;

/** Puts grades into the queue of db-scheduler, within the running transaction. */
@Once
class ScheduledGrades implements GradeQueue {
    private final Queue queue;

    @Inject
    ScheduledGrades(Queue queue) {
        this.queue = queue;
    }

    @Override
    public void schedule(GradeKey key, Instant at) {
        queue.schedule(KeyedTask.due(GradeTask.DESCRIPTOR, key.text(), at));
    }
}
