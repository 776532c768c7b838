package org.sozialraum.persistence.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sozialraum.persistence.database.InstitutionKey;

@Entity
@Table(name = "person")
@IdClass(InstitutionKey.class)
@NamedQuery(
        name = "PersonRow.subject",
        query = "select p from PersonRow p where p.institution = :institution and p.platform = :platform"
                + " and p.subject = :subject")
@NamedQuery(
        name = "PersonRow.choose",
        query = "update PersonRow p set p.language = :language where p.institution = :institution and p.id = :id")
class PersonRow {
    @Id
    UUID institution;

    @Id
    UUID id;

    UUID platform;

    @Nullable
    String subject;

    @Nullable
    String language;

    @Column(name = "first_seen_at")
    Instant firstSeenAt;

    @SuppressWarnings("NullAway.Init")
    PersonRow() {}
}
