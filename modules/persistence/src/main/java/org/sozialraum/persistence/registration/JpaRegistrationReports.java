package org.sozialraum.persistence.registration;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.registration.RegisteredField;
import org.sozialraum.learning.registration.RegistrationFinding;
import org.sozialraum.learning.registration.RegistrationReport;
import org.sozialraum.learning.registration.RegistrationReports;
import org.sozialraum.persistence.database.Database;

/** Parts go with their report by the database's own cascade. */
@Once
class JpaRegistrationReports implements RegistrationReports {
    private final Database database;

    @Inject
    JpaRegistrationReports(Database database) {
        this.database = database;
    }

    @Override
    public void add(RegistrationReport report) {
        report.connection().ifPresentOrElse(platform -> forget(platform, report.kind()), this::forgetTheOldest);
        manager().persist(new ReportRow(report));
        manager().flush();
        List<RegistrationFinding> findings = report.talk().findings();
        for (int place = 0; place < findings.size(); place++) {
            manager().persist(new ReportFindingRow(report.id(), place, findings.get(place)));
        }
        List<RegisteredField> fields = report.talk().fields();
        for (int place = 0; place < fields.size(); place++) {
            manager().persist(new ReportFieldRow(report.id(), place, fields.get(place)));
        }
    }

    @Override
    public Optional<RegistrationReport> lastOf(UUID connection, RegistrationReport.Kind kind) {
        List<ReportRow> rows = manager()
                .createNamedQuery("ReportRow.of", ReportRow.class)
                .setParameter("platform", connection)
                .setParameter("kind", kind.name())
                .getResultList();
        return reports(rows).stream().findFirst();
    }

    @Override
    public List<RegistrationReport> failed() {
        return reports(failedFrom(0, MOST_FAILED));
    }

    private void forget(UUID platform, RegistrationReport.Kind kind) {
        manager()
                .createNamedQuery("ReportRow.replace")
                .setParameter("platform", platform)
                .setParameter("kind", kind.name())
                .executeUpdate();
    }

    /** Makes room for one more. */
    private void forgetTheOldest() {
        List<UUID> ids = failedFrom(MOST_FAILED - 1, MOST_FAILED).stream()
                .map(row -> row.id)
                .toList();
        if (!ids.isEmpty()) {
            manager()
                    .createNamedQuery("ReportRow.forget")
                    .setParameter("ids", ids)
                    .executeUpdate();
        }
    }

    private List<ReportRow> failedFrom(int from, int most) {
        return manager()
                .createNamedQuery("ReportRow.failed", ReportRow.class)
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
    }

    /** All parts of all reports by two statements. */
    private List<RegistrationReport> reports(List<ReportRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = rows.stream().map(row -> row.id).toList();
        Map<UUID, List<ReportFindingRow>> findings = parts("ReportFindingRow.of", ReportFindingRow.class, ids).stream()
                .collect(groupingBy(part -> part.report));
        Map<UUID, List<ReportFieldRow>> fields =
                parts("ReportFieldRow.of", ReportFieldRow.class, ids).stream().collect(groupingBy(part -> part.report));
        return rows.stream()
                .map(row ->
                        row.toReport(findings.getOrDefault(row.id, List.of()), fields.getOrDefault(row.id, List.of())))
                .toList();
    }

    private <T> List<T> parts(String query, Class<T> type, List<UUID> reports) {
        return manager()
                .createNamedQuery(query, type)
                .setParameter("reports", reports)
                .getResultList();
    }

    private EntityManager manager() {
        return database.entityManager();
    }
}
