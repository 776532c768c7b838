package org.sozialraum.persistence.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sozialraum.learning.registration.RegistrationLink;

@Entity
@Table(name = "registration_link")
@NamedQuery(
        name = "RegistrationLinkRow.all",
        query = "select l from RegistrationLinkRow l order by l.createdAt desc, l.id")
@NamedQuery(
        name = "RegistrationLinkRow.token",
        query = "select l from RegistrationLinkRow l where l.tokenHash = :token")
@NamedQuery(
        name = "RegistrationLinkRow.use",
        query = "update RegistrationLinkRow l set l.usedAt = :at"
                + " where l.tokenHash = :token and l.usedAt is null and l.expiresAt > :at")
@NamedQuery(
        name = "RegistrationLinkRow.giveBack",
        query = "update RegistrationLinkRow l set l.usedAt = null where l.tokenHash = :token")
@NamedQuery(
        name = "RegistrationLinkRow.revoke",
        query = "delete from RegistrationLinkRow l where l.id = :id and l.usedAt is null")
@NamedQuery(
        name = "RegistrationLinkRow.forget",
        query = "delete from RegistrationLinkRow l where l.expiresAt < :before")
class RegistrationLinkRow {
    @Id
    UUID id;

    @Column(name = "token_hash")
    String tokenHash;

    String purpose;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "expires_at")
    Instant expiresAt;

    @Column(name = "used_at")
    @Nullable
    Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    RegistrationLinkRow() {}

    RegistrationLinkRow(RegistrationLink link, String tokenHash) {
        this.id = link.id();
        this.tokenHash = tokenHash;
        this.purpose = link.purpose();
        this.createdAt = link.createdAt();
        this.expiresAt = link.expiresAt();
        this.usedAt = link.usedAt().orElse(null);
    }

    RegistrationLink toLink() {
        return new RegistrationLink(id, purpose, createdAt, expiresAt, Optional.ofNullable(usedAt));
    }
}
