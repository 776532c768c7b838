package org.sozialraum.persistence.login;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sozialraum.lti.login.PendingLogin;
import org.sozialraum.lti.login.PendingLogin.StoredProof;
import org.sozialraum.lti.platform.PlatformId;

@Entity
@Table(name = "login")
@NamedQuery(
        name = "LoginRow.consume",
        query = "update LoginRow l set l.consumedAt = :at"
                + " where l.state = :state and l.consumedAt is null and l.expiresAt > :at")
@NamedQuery(name = "LoginRow.expired", query = "delete from LoginRow l where l.expiresAt < :before")
class LoginRow {
    @Id
    String state;

    String nonce;

    String issuer;

    @Column(name = "client_id")
    String clientId;

    @Column(name = "target_link_uri")
    String targetLinkUri;

    @Column(name = "deployment_id")
    @Nullable
    String deploymentId;

    @Column(name = "browser_proof")
    String browserProof;

    @Column(name = "storage_frame")
    @Nullable
    String storageFrame;

    @Column(name = "storage_proof")
    @Nullable
    String storageProof;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "expires_at")
    Instant expiresAt;

    @Column(name = "consumed_at")
    @Nullable
    Instant consumedAt;

    @SuppressWarnings("NullAway.Init")
    LoginRow() {}

    LoginRow(PendingLogin login) {
        this.state = login.state();
        this.nonce = login.nonce();
        this.issuer = login.platform().issuer();
        this.clientId = login.platform().clientId();
        this.targetLinkUri = login.targetLinkUri().toString();
        this.deploymentId = login.deploymentId().orElse(null);
        this.browserProof = login.browserProof();
        this.storageFrame = login.storage().map(StoredProof::frame).orElse(null);
        this.storageProof = login.storage().map(StoredProof::proof).orElse(null);
        this.createdAt = login.createdAt();
        this.expiresAt = login.expiresAt();
    }

    PendingLogin toLogin() {
        return new PendingLogin(
                state,
                nonce,
                new PlatformId(issuer, clientId),
                URI.create(targetLinkUri),
                Optional.ofNullable(deploymentId),
                browserProof,
                storage(),
                createdAt,
                expiresAt);
    }

    private Optional<StoredProof> storage() {
        return storageFrame == null || storageProof == null
                ? Optional.empty()
                : Optional.of(new StoredProof(storageFrame, storageProof));
    }
}
