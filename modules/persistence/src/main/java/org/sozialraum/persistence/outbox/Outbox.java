package org.sozialraum.persistence.outbox;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.sozialraum.persistence.database.Database;

/**
 * Brings grades to the LMS, reads its rosters, asks for its notices and walks connections in the background, on this node or
 * any other.
 *
 * <p>Application-scoped because the worker threads are. What is due has a task of its own; a sweep finds that
 * whose task was lost in a race or a crash, and the heartbeat of db-scheduler those of a node that died.
 */
@ApplicationScoped
public class Outbox {
    private static final int THREADS = 4;
    /** Of a backlog, for each thread: looking for what is due costs as much for one as for many. */
    private static final double FETCHED = 25;

    private static final double TO_FETCH_AGAIN = 5;
    private static final Duration POLLING = Duration.ofSeconds(1);
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final Duration SHUTDOWN = Duration.ofSeconds(20);

    private final Database database;
    private final GradeTask grades;
    private final RosterTask rosters;
    private final DiagnosisTask diagnoses;
    private final NoticeTask notices;
    private final Sweep sweep;
    private final InstantSource clock;
    private @Nullable Scheduler scheduler;

    @Inject
    Outbox(
            Database database,
            GradeTask grades,
            RosterTask rosters,
            DiagnosisTask diagnoses,
            NoticeTask notices,
            Sweep sweep,
            InstantSource clock) {
        this.database = database;
        this.grades = grades;
        this.rosters = rosters;
        this.diagnoses = diagnoses;
        this.notices = notices;
        this.sweep = sweep;
        this.clock = clock;
    }

    /** For the container's proxy only. */
    @SuppressWarnings("NullAway")
    protected Outbox() {
        this(null, null, null, null, null, null, null);
    }

    public synchronized void start() {
        Scheduler started = Scheduler.create(
                        database.dataSource(),
                        grades.task().task(),
                        rosters.task().task(),
                        diagnoses.task().task(),
                        notices.task().task())
                .startTasks(sweeping(), forgetting())
                .clock(clock::instant)
                .threads(THREADS)
                .pollingInterval(POLLING)
                .pollUsingFetch(TO_FETCH_AGAIN, FETCHED)
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

    /** Looks for due work now instead of at the next poll. */
    synchronized void nudge() {
        if (scheduler != null) {
            scheduler.triggerCheckForDueExecutions();
        }
    }

    private RecurringTask<Void> sweeping() {
        return Tasks.recurring("sweep", FixedDelay.ofSeconds(20))
                .execute((instance, context) -> sweep.overdue(clock.instant()));
    }

    private RecurringTask<Void> forgetting() {
        return Tasks.recurring("forget-expired", FixedDelay.ofMinutes(10))
                .execute((instance, context) -> sweep.expired(clock.instant()));
    }
}
