package org.sozialraum.persistence.outbox;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.sozialraum.learning.grade.Grade;
import org.sozialraum.learning.grade.GradeKey;
import org.sozialraum.learning.grade.Grades;
import org.sozialraum.learning.grade.Passage;
import org.sozialraum.persistence.database.Database;

/** The task that brings one grade to the LMS; its instance is the grade's key, so one node at a time works on it. */
final class GradeTask {
    static final TaskDescriptor<Void> DESCRIPTOR = TaskDescriptor.of("deliver-grade");
    private static final Duration AFTER_A_BUG = Duration.ofMinutes(5);

    private final Database database;
    private final Grades grades;
    private final Consumer<GradeKey> deliver;

    GradeTask(Database database, Grades grades, Consumer<GradeKey> deliver) {
        this.database = database;
        this.grades = grades;
        this.deliver = deliver;
    }

    CustomTask<Void> task() {
        return Tasks.custom(DESCRIPTOR)
                .onFailure((complete, operations) ->
                        operations.reschedule(complete, complete.getTimeDone().plus(AFTER_A_BUG)))
                .execute((instance, context) -> {
                    GradeKey key = GradeKey.parse(instance.getId());
                    deliver.accept(key);
                    return (complete, operations) -> settle(key, complete, operations);
                });
    }

    /**
     * Ends a delivery while the grade is locked. Whoever earns a better grade locks it too before scheduling: so that
     * person's grade is either seen here, or finds the task out of work. Neither is lost.
     */
    private void settle(GradeKey key, ExecutionComplete complete, ExecutionOperations<Void> operations) {
        database.inTransaction(() -> {
            Optional<Instant> next = grades.lock(key).flatMap(GradeTask::nextTry);
            next.ifPresentOrElse(at -> operations.reschedule(complete, at), operations::remove);
            return next;
        });
    }

    private static Optional<Instant> nextTry(Grade grade) {
        return grade.passage() instanceof Passage.OnItsWay way ? Optional.of(way.nextTry()) : Optional.empty();
    }
}
