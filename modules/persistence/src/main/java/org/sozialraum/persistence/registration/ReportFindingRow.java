package org.sozialraum.persistence.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sozialraum.learning.registration.RegistrationFinding;
import org.sozialraum.learning.registration.RegistrationStep;
import org.sozialraum.learning.registration.RegistrationTrouble;

@Entity
@Table(name = "registration_finding")
@IdClass(ReportPartKey.class)
@NamedQuery(
        name = "ReportFindingRow.of",
        query = "select f from ReportFindingRow f where f.report in :reports order by f.place")
class ReportFindingRow {
    @Id
    UUID report;

    @Id
    int place;

    String step;

    @Nullable
    String trouble;

    String asked;

    @Nullable
    Integer status;

    String answered;
    String meaning;

    @Column(name = "way_out")
    String wayOut;

    @SuppressWarnings("NullAway.Init")
    ReportFindingRow() {}

    ReportFindingRow(UUID report, int place, RegistrationFinding finding) {
        this.report = report;
        this.place = place;
        this.step = finding.step().name();
        this.trouble = finding.trouble().map(Enum::name).orElse(null);
        this.asked = finding.asked();
        this.status = finding.status().isPresent() ? finding.status().getAsInt() : null;
        this.answered = finding.answered();
        this.meaning = finding.meaning();
        this.wayOut = finding.wayOut();
    }

    RegistrationFinding toFinding() {
        return new RegistrationFinding(
                RegistrationStep.valueOf(step),
                Optional.ofNullable(trouble).map(RegistrationTrouble::valueOf),
                asked,
                status == null ? OptionalInt.empty() : OptionalInt.of(status),
                answered,
                meaning,
                wayOut);
    }
}
