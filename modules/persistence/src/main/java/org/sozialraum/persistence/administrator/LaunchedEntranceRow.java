package org.sozialraum.persistence.administrator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "launched_entrance")
@NamedQuery(
        name = "LaunchedEntranceRow.use",
        query = "delete from LaunchedEntranceRow e where e.tokenHash = :token and e.expiresAt > :at")
@NamedQuery(name = "LaunchedEntranceRow.expired", query = "delete from LaunchedEntranceRow e where e.expiresAt <= :at")
class LaunchedEntranceRow {
    @Id
    @Column(name = "token_hash")
    String tokenHash;

    String administrator;

    @Column(name = "expires_at")
    Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    LaunchedEntranceRow() {}

    LaunchedEntranceRow(String tokenHash, String administrator, Instant expiresAt) {
        this.tokenHash = tokenHash;
        this.administrator = administrator;
        this.expiresAt = expiresAt;
    }
}
