package org.sozialraum.lti.registration;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** What the change of a registration would do. */
public sealed interface UpdatePlan {
    /** What was asked and answered to find out. */
    RegistrationDiagnosis diagnosis();

    /** For the next time: the platform may have given a new token (RFC 7592, 3). */
    ClientAccess access();

    /** There is something to send: all our fields, beside what the platform knows at present. */
    record Due(ClientAccess access, RegistrationDiagnosis diagnosis) implements UpdatePlan {
        public Due {
            requireNonNull(access, "access is null");
        }

        /** What would become different: the platform has something else there, or nothing. */
        public List<SentField> changes() {
            return diagnosis.fields().stream()
                    .filter(field -> field.differs() || field.answered().isEmpty())
                    .toList();
        }
    }

    /** The platform knows us as we are. */
    record AlreadyCurrent(ClientAccess access, RegistrationDiagnosis diagnosis) implements UpdatePlan {}

    /** The platform does not show what it knows; the last finding says why. */
    record NotReadable(ClientAccess access, RegistrationDiagnosis diagnosis) implements UpdatePlan {
        public NotReadable {
            if (diagnosis.failure().isEmpty()) throw new IllegalArgumentException("not readable without a reason");
        }
    }
}
