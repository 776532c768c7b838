package org.sozialraum.persistence.registration;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sozialraum.learning.registration.RegisteredField;

@Entity
@Table(name = "registration_field")
@IdClass(ReportPartKey.class)
@NamedQuery(
        name = "ReportFieldRow.of",
        query = "select f from ReportFieldRow f where f.report in :reports order by f.place")
class ReportFieldRow {
    @Id
    UUID report;

    @Id
    int place;

    String name;
    String asked;

    @Nullable
    String answered;

    @SuppressWarnings("NullAway.Init")
    ReportFieldRow() {}

    ReportFieldRow(UUID report, int place, RegisteredField field) {
        this.report = report;
        this.place = place;
        this.name = field.name();
        this.asked = field.asked();
        this.answered = field.answered().orElse(null);
    }

    RegisteredField toField() {
        return new RegisteredField(name, asked, Optional.ofNullable(answered));
    }
}
