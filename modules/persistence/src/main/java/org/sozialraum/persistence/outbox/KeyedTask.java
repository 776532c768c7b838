package org.sozialraum.persistence.outbox;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sozialraum.persistence.database.Database;

/** Work on one thing after another; the thing's key is the task's instance, so one node at a time works on it. */
final class KeyedTask<K> {
    private static final Duration AFTER_A_BUG = Duration.ofMinutes(5);

    private final TaskDescriptor<Void> descriptor;
    private final Database database;
    private final Function<String, K> parse;
    private final Consumer<K> work;
    private final Function<K, Optional<Instant>> nextTry;

    /**
     * @param parse from the text of a key
     * @param work outside any transaction; may take minutes
     * @param nextTry when it is due again, if it is; locks the thing, and is asked within a transaction
     */
    KeyedTask(
            TaskDescriptor<Void> descriptor,
            Database database,
            Function<String, K> parse,
            Consumer<K> work,
            Function<K, Optional<Instant>> nextTry) {
        this.descriptor = descriptor;
        this.database = database;
        this.parse = parse;
        this.work = work;
        this.nextTry = nextTry;
    }

    static SchedulableInstance<Void> due(TaskDescriptor<Void> descriptor, String key, Instant at) {
        return descriptor.instance(key).scheduledTo(at);
    }

    CustomTask<Void> task() {
        return Tasks.custom(descriptor).onFailure(this::broken).execute((instance, context) -> {
            K key = parse.apply(instance.getId());
            work.accept(key);
            return (complete, operations) -> settle(key, complete, operations);
        });
    }

    /** What was asked for while it broke is not what broke it: that is tried at once. */
    private void broken(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        K key = parse.apply(complete.getExecution().taskInstance.getId());
        Instant began = complete.getTimeDone().minus(complete.getDuration());
        database.inTransaction(() -> {
            Instant next = nextTry.apply(key)
                    .filter(asked -> !asked.isBefore(began))
                    .orElse(complete.getTimeDone().plus(AFTER_A_BUG));
            operations.reschedule(complete, next);
            return next;
        });
    }

    /**
     * Ends the work while the thing is locked. Whoever wants it done again locks it too before scheduling: so that wish
     * is either seen here, or finds the task out of work. Neither is lost.
     */
    private void settle(K key, ExecutionComplete complete, ExecutionOperations<Void> operations) {
        database.inTransaction(() -> {
            Optional<Instant> next = nextTry.apply(key);
            next.ifPresentOrElse(at -> operations.reschedule(complete, at), operations::remove);
            return next;
        });
    }
}
