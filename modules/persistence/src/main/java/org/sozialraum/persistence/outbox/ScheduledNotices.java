package org.sozialraum.persistence.outbox;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.notice.NoticeQueue;

/** Puts wishes for notices into the queue of db-scheduler, within the running transaction. */
@Once
class ScheduledNotices implements NoticeQueue {
    private final Queue queue;

    @Inject
    ScheduledNotices(Queue queue) {
        this.queue = queue;
    }

    @Override
    public void schedule(UUID subscription, Instant at) {
        queue.schedule(KeyedTask.due(NoticeTask.DESCRIPTOR, subscription.toString(), at));
    }
}
