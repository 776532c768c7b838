package org.sozialraum.persistence.outbox;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sozialraum.learning.grade.DeliverGrade;
import org.sozialraum.learning.grade.GradeKey;
import org.sozialraum.learning.grade.Grades;
import org.sozialraum.persistence.database.Database;

/**
 * Brings grades to the LMS in the background, on this node or any other.
 *
 * <p>Application-scoped because the worker threads are. A grade that is due has a task of its own; a sweep finds those
 * whose task was lost in a race or a crash, and the heartbeat of db-scheduler those of a node that died.
 */
@ApplicationScoped
public class Outbox {
    private static final int THREADS = 4;
    private static final Duration POLLING = Duration.ofSeconds(1);
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final Duration SHUTDOWN = Duration.ofSeconds(20);

    private final Database database;
    private final Grades grades;
    private final Consumer<GradeKey> deliver;
    private final Sweep sweep;
    private final InstantSource clock;
    private @Nullable Scheduler scheduler;

    @Inject
    public Outbox(
            Database database, Grades grades, Instance<DeliverGrade> deliverGrade, Sweep sweep, InstantSource clock) {
        this(database, grades, key -> deliverGrade.get().handle(key), sweep, clock);
    }

    Outbox(Database database, Grades grades, Consumer<GradeKey> deliver, Sweep sweep, InstantSource clock) {
        this.database = database;
        this.grades = grades;
        this.deliver = deliver;
        this.sweep = sweep;
        this.clock = clock;
    }

    /** For the container's proxy only. */
    @SuppressWarnings("NullAway")
    protected Outbox() {
        this(null, null, (Consumer<GradeKey>) null, null, null);
    }

    public synchronized void start() {
        Scheduler started = Scheduler.create(database.dataSource(), new GradeTask(database, grades, deliver).task())
                .startTasks(sweeping(), forgetting())
                .clock(clock::instant)
                .threads(THREADS)
                .pollingInterval(POLLING)
                .heartbeatInterval(HEARTBEAT)
                .shutdownMaxWait(SHUTDOWN)
                .commitWhenAutocommitDisabled(true)
                .build();
        started.start();
        scheduler = started;
    }

    /** Lets running deliveries end, for at most twenty seconds. */
    public synchronized void stop() {
        if (scheduler != null) {
            scheduler.stop();
            scheduler = null;
        }
    }

    /** Schedules within the transaction of that connection. */
    void schedule(Connection transaction, GradeKey key, Instant at) {
        SchedulerClient client = SchedulerClient.Builder.create(new BorrowedConnection(transaction))
                .build();
        client.schedule(
                GradeTask.DESCRIPTOR.instance(key.text()).scheduledTo(at),
                SchedulerClient.ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
    }

    /** Looks for due work now instead of at the next poll. */
    synchronized void nudge() {
        if (scheduler != null) {
            scheduler.triggerCheckForDueExecutions();
        }
    }

    private RecurringTask<Void> sweeping() {
        return Tasks.recurring("sweep-grades", FixedDelay.ofSeconds(20))
                .execute((instance, context) -> sweep.overdueGrades(clock.instant()));
    }

    private RecurringTask<Void> forgetting() {
        return Tasks.recurring("forget-expired", FixedDelay.ofMinutes(10))
                .execute((instance, context) -> sweep.expired(clock.instant()));
    }
}
