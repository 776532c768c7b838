package org.sozialraum.persistence.outbox;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.diagnosis.DiagnosisQueue;

/** Puts walks into the queue of db-scheduler, within the running transaction. */
@Once
class ScheduledDiagnoses implements DiagnosisQueue {
    private final Queue queue;

    @Inject
    ScheduledDiagnoses(Queue queue) {
        this.queue = queue;
    }

    @Override
    public void schedule(UUID connection, Instant at) {
        queue.schedule(KeyedTask.due(DiagnosisTask.DESCRIPTOR, connection.toString(), at));
    }
}
