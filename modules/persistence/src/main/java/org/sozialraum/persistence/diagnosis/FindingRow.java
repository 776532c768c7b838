package org.sozialraum.persistence.diagnosis;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.UUID;
import org.sozialraum.learning.diagnosis.Finding;
import org.sozialraum.learning.diagnosis.Step;

@Entity
@Table(name = "finding")
@IdClass(FindingKey.class)
@NamedQuery(name = "FindingRow.of", query = "select f from FindingRow f where f.platform = :platform")
@NamedQuery(name = "FindingRow.forget", query = "delete from FindingRow f where f.platform = :platform")
class FindingRow {
    @Id
    UUID platform;

    @Id
    String step;

    String verdict;
    String code;
    String detail;

    @SuppressWarnings("NullAway.Init")
    FindingRow() {}

    FindingRow(UUID platform, Finding finding) {
        this.platform = platform;
        this.step = finding.step().name();
        this.verdict = finding.verdict().name();
        this.code = finding.code();
        this.detail = finding.detail();
    }

    Finding toFinding() {
        return new Finding(Step.valueOf(step), Finding.Verdict.valueOf(verdict), code, detail);
    }
}
