package org.sozialraum.persistence.outbox;

import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Instant;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.grade.GradeKey;
import org.sozialraum.learning.grade.GradeQueue;
import org.sozialraum.persistence.database.Database;

/** Puts grades into the queue of db-scheduler, within the running transaction. */
@Once
class ScheduledGrades implements GradeQueue {
    private final Database database;
    private final Outbox outbox;

    @Inject
    ScheduledGrades(Database database, Outbox outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    @Override
    public void schedule(GradeKey key, Instant at) {
        try {
            outbox.schedule(database.entityManager().unwrap(Connection.class), key, at);
        } catch (TaskInstanceCurrentlyExecutingException e) {
            // Its delivery is under way: it sees the new revision when it notes the answer, or the sweep finds it.
            return;
        }
        database.afterCommit(outbox::nudge);
    }
}
