package org.sozialraum.lti.registration;

import static java.util.Objects.requireNonNull;

import java.util.Set;

/** How the change of a registration that exists already ended. */
public sealed interface UpdateOutcome {
    /** What was asked and answered on the way. */
    RegistrationDiagnosis diagnosis();

    /** For the next time: the platform may have given a new token, also where nothing was changed (RFC 7592, 3). */
    ClientAccess access();

    /**
     * The platform took our present configuration.
     *
     * @param scopes what the platform lets us do now, as far as it says
     */
    record Updated(String clientId, Set<String> scopes, ClientAccess access, RegistrationDiagnosis diagnosis)
            implements UpdateOutcome {
        public Updated {
            scopes = Set.copyOf(scopes);
            requireNonNull(access, "access is null");
        }
    }

    /** The platform knows us as we are; nothing was sent. */
    record AlreadyCurrent(String clientId, ClientAccess access, RegistrationDiagnosis diagnosis)
            implements UpdateOutcome {}

    /** Nothing was changed, as far as the platform tells; the last finding says why. */
    record NotUpdated(ClientAccess access, RegistrationDiagnosis diagnosis) implements UpdateOutcome {
        public NotUpdated {
            if (diagnosis.failure().isEmpty()) throw new IllegalArgumentException("not updated without a reason");
        }
    }
}
