package org.sozialraum.persistence.outbox;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.UUID;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.diagnosis.Diagnose;
import org.sozialraum.learning.diagnosis.Diagnoses;
import org.sozialraum.learning.diagnosis.Diagnosis;
import org.sozialraum.persistence.database.Database;

/** Walks one connection. */
@Once
class DiagnosisTask {
    static final TaskDescriptor<Void> DESCRIPTOR = TaskDescriptor.of("diagnose-connection");

    private final Database database;
    private final Diagnoses diagnoses;
    private final Instance<Diagnose> diagnose;

    @Inject
    DiagnosisTask(Database database, Diagnoses diagnoses, Instance<Diagnose> diagnose) {
        this.database = database;
        this.diagnoses = diagnoses;
        this.diagnose = diagnose;
    }

    /** Due again only if it was asked for anew while it was walked. */
    KeyedTask<UUID> task() {
        return new KeyedTask<>(
                DESCRIPTOR,
                database,
                UUID::fromString,
                connection -> diagnose.get().handle(connection),
                connection ->
                        diagnoses.lock(connection).filter(Diagnosis::isUnderWay).map(Diagnosis::askedAt));
    }
}
