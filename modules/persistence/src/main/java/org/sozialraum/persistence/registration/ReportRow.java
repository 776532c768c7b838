package org.sozialraum.persistence.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sozialraum.learning.registration.RegistrationReport;
import org.sozialraum.learning.registration.RegistrationTalk;
import org.sozialraum.persistence.database.AbsentUuid;

@Entity
@Table(name = "registration_report")
@NamedQuery(name = "ReportRow.of", query = "select r from ReportRow r where r.platform = :platform and r.kind = :kind")
@NamedQuery(
        name = "ReportRow.replace",
        query = "delete from ReportRow r where r.platform = :platform and r.kind = :kind")
@NamedQuery(
        name = "ReportRow.failed",
        query = "select r from ReportRow r where r.platform is null order by r.happenedAt desc, r.id")
@NamedQuery(name = "ReportRow.forget", query = "delete from ReportRow r where r.id in :ids")
class ReportRow {
    @Id
    UUID id;

    @Column(name = "happened_at")
    Instant happenedAt;

    String kind;

    @Convert(converter = AbsentUuid.class)
    @Nullable
    UUID platform;

    String issuer;

    /** One a line. */
    @Column(name = "left_out")
    String leftOut;

    @SuppressWarnings("NullAway.Init")
    ReportRow() {}

    ReportRow(RegistrationReport report) {
        this.id = report.id();
        this.happenedAt = report.at();
        this.kind = report.kind().name();
        this.platform = report.connection().orElse(null);
        this.issuer = report.talk().platform();
        this.leftOut = String.join("\n", report.talk().leftOut());
    }

    RegistrationReport toReport(List<ReportFindingRow> findings, List<ReportFieldRow> fields) {
        return new RegistrationReport(
                id,
                happenedAt,
                RegistrationReport.Kind.valueOf(kind),
                Optional.ofNullable(platform),
                new RegistrationTalk(
                        issuer,
                        findings.stream().map(ReportFindingRow::toFinding).toList(),
                        fields.stream().map(ReportFieldRow::toField).toList(),
                        leftOut.lines().toList()));
    }
}
