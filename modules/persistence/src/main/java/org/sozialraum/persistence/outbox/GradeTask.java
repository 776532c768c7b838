package org.sozialraum.persistence.outbox;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.sozialraum.learning.grade.GradeKey;

/** The task that brings one grade to the LMS; its instance is the grade's key, so one node at a time works on it. */
final class GradeTask {
    static final TaskDescriptor<Void> DESCRIPTOR = TaskDescriptor.of("deliver-grade");
    private static final Duration AFTER_A_BUG = Duration.ofMinutes(5);

    private GradeTask() {}

    /** @param deliver delivers the grade with this key and says when it is due again */
    static CustomTask<Void> task(Function<GradeKey, Optional<Instant>> deliver) {
        return Tasks.custom(DESCRIPTOR)
                .onFailure((complete, operations) ->
                        operations.reschedule(complete, complete.getTimeDone().plus(AFTER_A_BUG)))
                .execute((instance, context) -> next(deliver.apply(GradeKey.parse(instance.getId()))));
    }

    private static CompletionHandler<Void> next(Optional<Instant> due) {
        return due.<CompletionHandler<Void>>map(at -> (complete, operations) -> operations.reschedule(complete, at))
                .orElseGet(CompletionHandler.OnCompleteRemove::new);
    }
}
