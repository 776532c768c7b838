package org.sozialraum.learning.launch;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * One launch, or a login that got no further.
 *
 * @param from issuer and client id of the platform, where they are known for sure
 * @param deployment as the platform calls it
 * @param message kind of message in kebab-case, such as {@code deep-linking}
 * @param code why it was not let in: a stable code in kebab-case
 * @param offending the value that was wrong, where it says nothing about a person
 */
public record LaunchNote(
        Instant at,
        Optional<From> from,
        Optional<String> deployment,
        Optional<String> message,
        Outcome outcome,
        Optional<String> code,
        Optional<String> offending) {
    public LaunchNote {
        requireNonNull(at, "at is null");
        requireNonNull(from, "from is null");
        requireNonNull(deployment, "deployment is null");
        requireNonNull(message, "message is null");
        requireNonNull(outcome, "outcome is null");
        requireNonNull(code, "code is null");
        requireNonNull(offending, "offending is null");
    }

    /** A registration at a platform. */
    public record From(String issuer, String clientId) {
        public From {
            requireNonNull(issuer, "issuer is null");
            requireNonNull(clientId, "clientId is null");
        }
    }

    /** What became of it. */
    public enum Outcome {
        ACCEPTED,
        /** True, but of a deployment that nobody has approved. */
        HELD,
        REFUSED
    }
}
