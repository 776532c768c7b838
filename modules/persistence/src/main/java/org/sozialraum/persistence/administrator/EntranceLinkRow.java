package org.sozialraum.persistence.administrator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "entrance_link")
@NamedQuery(
        name = "EntranceLinkRow.use",
        query = "delete from EntranceLinkRow l where l.tokenHash = :token and l.expiresAt > :at")
@NamedQuery(name = "EntranceLinkRow.expired", query = "delete from EntranceLinkRow l where l.expiresAt <= :at")
@NamedQuery(name = "EntranceLinkRow.all", query = "delete from EntranceLinkRow l")
class EntranceLinkRow {
    @Id
    @Column(name = "token_hash")
    String tokenHash;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "expires_at")
    Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    EntranceLinkRow() {}

    EntranceLinkRow(String tokenHash, Instant createdAt, Instant expiresAt) {
        this.tokenHash = tokenHash;
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }
}
