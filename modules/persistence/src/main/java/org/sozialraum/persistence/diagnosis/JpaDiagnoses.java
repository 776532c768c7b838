package org.sozialraum.persistence.diagnosis;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.diagnosis.Diagnoses;
import org.sozialraum.learning.diagnosis.Diagnosis;
import org.sozialraum.learning.diagnosis.Finding;
import org.sozialraum.learning.diagnosis.KnownCourse;
import org.sozialraum.persistence.database.Database;

@Once
class JpaDiagnoses implements Diagnoses {
    private final Database database;

    @Inject
    JpaDiagnoses(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Diagnosis> of(UUID connection) {
        return Optional.ofNullable(manager().find(DiagnosisRow.class, connection))
                .map(this::toDiagnosis);
    }

    @Override
    public Optional<Diagnosis> lock(UUID connection) {
        return Optional.ofNullable(manager().find(DiagnosisRow.class, connection, LockModeType.PESSIMISTIC_WRITE))
                .map(this::toDiagnosis);
    }

    @Override
    public void begin(UUID connection, Instant askedAt) {
        manager()
                .createNamedQuery("FindingRow.forget")
                .setParameter("platform", connection)
                .executeUpdate();
        DiagnosisRow row = manager().find(DiagnosisRow.class, connection);
        if (row == null) {
            manager().persist(new DiagnosisRow(connection, askedAt));
        } else {
            row.askedAt = askedAt;
            row.finishedAt = null;
        }
    }

    @Override
    public void add(UUID connection, Finding finding) {
        manager().persist(new FindingRow(connection, finding));
    }

    @Override
    public void finish(UUID connection, Instant at) {
        DiagnosisRow row = manager().find(DiagnosisRow.class, connection);
        if (row != null) {
            row.finishedAt = at;
        }
    }

    @Override
    public Optional<KnownCourse> course(UUID connection) {
        return first("DeploymentRow.services", connection).map(JpaDiagnoses::known);
    }

    private Optional<Object[]> first(String query, UUID connection) {
        return manager()
                .createNamedQuery(query, Object[].class)
                .setParameter("platform", connection)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private static KnownCourse known(Object[] found) {
        return new KnownCourse(
                (String) found[0], address((String) found[1]), Boolean.TRUE.equals(found[2]), address((String)
                        found[3]));
    }

    private static Optional<URI> address(@Nullable String text) {
        return Optional.ofNullable(text).map(URI::create);
    }

    private Diagnosis toDiagnosis(DiagnosisRow row) {
        return new Diagnosis(
                row.platform,
                row.askedAt,
                Optional.ofNullable(row.finishedAt),
                manager()
                        .createNamedQuery("FindingRow.of", FindingRow.class)
                        .setParameter("platform", row.platform)
                        .getResultStream()
                        .map(FindingRow::toFinding)
                        .sorted(Comparator.comparing(Finding::step))
                        .toList());
    }

    private EntityManager manager() {
        return database.entityManager();
    }
}
