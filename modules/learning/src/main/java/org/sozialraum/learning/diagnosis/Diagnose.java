package org.sozialraum.learning.diagnosis;

import jakarta.inject.Inject;
import java.util.UUID;
import org.sozialraum.learning.Once;

/** Walks one connection: no transaction is open while the platform is asked. */
@Once
public class Diagnose {
    private final KeepDiagnosis keepDiagnosis;
    private final ConnectionProbe probe;

    @Inject
    public Diagnose(KeepDiagnosis keepDiagnosis, ConnectionProbe probe) {
        this.keepDiagnosis = keepDiagnosis;
        this.probe = probe;
    }

    public void handle(UUID connection) {
        keepDiagnosis.due(connection).ifPresent(due -> {
            probe.walk(due.connection(), due.course(), finding -> keepDiagnosis.note(due.diagnosis(), finding));
            keepDiagnosis.end(due.diagnosis());
        });
    }
}
