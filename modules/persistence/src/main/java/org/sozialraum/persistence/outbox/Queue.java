package org.sozialraum.persistence.outbox;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import jakarta.inject.Inject;
import java.sql.Connection;
import org.sozialraum.learning.Once;
import org.sozialraum.persistence.database.Database;

/** Schedules work within the running transaction, and has it looked for as soon as that is committed. */
@Once
class Queue {
    private final Database database;
    private final Outbox outbox;

    @Inject
    Queue(Database database, Outbox outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    void schedule(SchedulableInstance<Void> work) {
        Connection transaction = database.entityManager().unwrap(Connection.class);
        try {
            SchedulerClient.Builder.create(new BorrowedConnection(transaction))
                    .build()
                    .schedule(work, ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
        } catch (TaskInstanceCurrentlyExecutingException e) {
            // It is under way: it sees the new wish when it ends, or the sweep finds it.
            return;
        }
        database.afterCommit(outbox::nudge);
    }
}
