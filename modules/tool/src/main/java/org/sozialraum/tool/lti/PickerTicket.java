package org.sozialraum.tool.lti;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.sozialraum.lti.login.Secrets;
import org.sozialraum.lti.message.DeepLinkingRequest;
import org.sozialraum.lti.message.DeepLinkingSettingsClaim;
import org.sozialraum.lti.message.LaunchPresentationClaim;
import org.sozialraum.lti.platform.PlatformId;

/**
 * What must be known of a deep linking request until its answer. The page carries it, see {@link SealedTickets}, so that
 * any node can answer and none has to remember.
 *
 * @param id names it among the spent ones
 * @param back where the platform wants its people back, if it has said
 * @param browserProof hash of the secret in the browser's cookie; empty where the browser keeps no cookies for us
 * @param until from when on it is worth nothing
 */
record PickerTicket(
        String id,
        PlatformId platform,
        String deploymentId,
        DeepLinkingSettingsClaim settings,
        Optional<URI> back,
        Optional<String> browserProof,
        Instant until) {
    /** A long look at the modules. */
    private static final Duration LIFETIME = Duration.ofHours(2);

    PickerTicket {
        requireNonNull(id, "id is null");
        requireNonNull(back, "back is null");
        requireNonNull(browserProof, "browserProof is null");
    }

    static PickerTicket of(
            DeepLinkingRequest request, Optional<String> browserProof, Instant now, SecureRandom random) {
        return new PickerTicket(
                Secrets.random(random),
                request.claims().platform(),
                request.claims().deploymentId(),
                request.settings(),
                request.claims().presentation().flatMap(LaunchPresentationClaim::returnUrl),
                browserProof,
                now.plus(LIFETIME));
    }

    boolean isOver(Instant now) {
        return !now.isBefore(until);
    }

    /** Whether this browser may use it: the one that it was made for, where that one has a cookie. */
    boolean isFor(Optional<String> proof) {
        return browserProof.isEmpty() || browserProof.equals(proof);
    }

    /** The return address may carry the platform's session key. */
    @Override
    public String toString() {
        return "PickerTicket[" + platform + "]";
    }
}
