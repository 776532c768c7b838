package org.sozialraum.persistence.keys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sozialraum.lti.keys.StoredToolKey;

@Entity
@Table(name = "tool_key")
@NamedQuery(name = "ToolKeyRow.all", query = "select k from ToolKeyRow k")
class ToolKeyRow {
    @Id
    String kid;

    @Column(name = "public_jwk")
    String publicJwk;

    @Column(name = "sealed_private_key")
    String sealedPrivateKey;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "signs_from")
    Instant signsFrom;

    @SuppressWarnings("NullAway.Init")
    ToolKeyRow() {}

    ToolKeyRow(StoredToolKey key) {
        this.kid = key.kid();
        this.publicJwk = key.publicJwk();
        this.sealedPrivateKey = key.sealedPrivateKey();
        this.createdAt = key.createdAt();
        this.signsFrom = key.signsFrom();
    }

    StoredToolKey toKey() {
        return new StoredToolKey(kid, publicJwk, sealedPrivateKey, createdAt, signsFrom);
    }
}
