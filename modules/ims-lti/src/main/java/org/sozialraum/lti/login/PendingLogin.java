package org.sozialraum.lti.login;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.sozialraum.lti.platform.PlatformId;

/**
 * A login that was begun: what must be remembered until the launch that belongs to it arrives.
 *
 * @param state 32 random bytes in base64url: the key of the row
 * @param nonce 32 random bytes in base64url, to come back inside the id token
 * @param targetLinkUri what the platform said it wants to open
 * @param deploymentId the deployment that the platform announced
 * @param browserProof fingerprint ({@link Secrets}) of the secret in the browser's cookie
 * @param storage the second rung, where the platform offered to store a secret for us
 */
public record PendingLogin(
        String state,
        String nonce,
        PlatformId platform,
        URI targetLinkUri,
        Optional<String> deploymentId,
        String browserProof,
        Optional<StoredProof> storage,
        Instant createdAt,
        Instant expiresAt) {

    /** Whether the launch comes too late. */
    public boolean isExpired(Instant at) {
        return !at.isBefore(expiresAt);
    }

    @Override
    public String toString() {
        return "PendingLogin[" + platform + ", until " + expiresAt + "]";
    }

    /**
     * A secret that we asked the platform's window to keep.
     *
     * @param frame name of the platform's frame that stores ({@code lti_storage_target})
     * @param proof fingerprint ({@link Secrets}) of the secret
     */
    public record StoredProof(String frame, String proof) {}
}
