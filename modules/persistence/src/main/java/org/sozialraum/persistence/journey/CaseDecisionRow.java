package org.sozialraum.persistence.journey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "case_decision")
@IdClass(CaseDecisionRow.Key.class)
@NamedQuery(
        name = "CaseDecisionRow.ofLearner",
        query = "select d from CaseDecisionRow d where d.institution = :institution"
                + " and d.placement = :placement and d.person = :person order by d.number")
@NamedQuery(
        name = "CaseDecisionRow.forget",
        query = "delete from CaseDecisionRow d where d.institution = :institution"
                + " and d.placement = :placement and d.person = :person and d.caseId = :caseId")
class CaseDecisionRow {
    @Id
    UUID institution;

    @Id
    UUID placement;

    @Id
    UUID person;

    @Id
    @Column(name = "case_id")
    UUID caseId;

    @Id
    int number;

    String choice;

    @Column(name = "decided_at")
    Instant decidedAt;

    @SuppressWarnings("NullAway.Init")
    CaseDecisionRow() {}

    /** Mutable because JPA fills it; public because JPA makes it. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        @Nullable
        UUID institution;

        @Nullable
        UUID placement;

        @Nullable
        UUID person;

        @Nullable
        UUID caseId;

        int number;

        public Key() {}

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && Objects.equals(institution, key.institution)
                    && Objects.equals(placement, key.placement)
                    && Objects.equals(person, key.person)
                    && Objects.equals(caseId, key.caseId)
                    && number == key.number;
        }

        @Override
        public int hashCode() {
            return Objects.hash(institution, placement, person, caseId, number);
        }
    }
}
