package org.sozialraum.tool.lti;

import jakarta.inject.Inject;
import java.util.function.Consumer;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.registration.AdmitRegistration;
import org.sozialraum.learning.registration.AdmitRegistration.Admission;
import org.sozialraum.learning.registration.NoteRegistration;
import org.sozialraum.lti.platform.Origin;
import org.sozialraum.lti.registration.DynamicRegistration;
import org.sozialraum.lti.registration.Invitation;
import org.sozialraum.lti.registration.RegistrationOutcome;
import org.sozialraum.lti.registration.RegistrationOutcome.NotRegistered;
import org.sozialraum.lti.registration.RegistrationOutcome.Registered;

/**
 * Registers with a platform that has invited us: no transaction is open while it is asked, and what fails leaves nothing
 * but a report.
 */
@Once
class RegisterPlatform {
    private final AdmitRegistration admitRegistration;
    private final DynamicRegistration registration;
    private final Consumer<Registered> keepRegistered;
    private final NoteRegistration noteRegistration;

    @Inject
    RegisterPlatform(
            AdmitRegistration admitRegistration,
            DynamicRegistration registration,
            KeepRegistered keepRegistered,
            NoteRegistration noteRegistration) {
        this(admitRegistration, registration, keepRegistered::handle, noteRegistration);
    }

    RegisterPlatform(
            AdmitRegistration admitRegistration,
            DynamicRegistration registration,
            Consumer<Registered> keepRegistered,
            NoteRegistration noteRegistration) {
        this.admitRegistration = admitRegistration;
        this.registration = registration;
        this.keepRegistered = keepRegistered;
        this.noteRegistration = noteRegistration;
    }

    /** Whatever goes wrong, here or there: a link that was used up for it can be opened once more. */
    RegistrationOutcome handle(Admission.Admitted admitted, Invitation invitation) {
        boolean connected = false;
        try {
            RegistrationOutcome outcome = registration.register(invitation);
            connected = kept(outcome, invitation);
            return outcome;
        } finally {
            if (!connected) {
                admitRegistration.giveBack(admitted);
            }
        }
    }

    private boolean kept(RegistrationOutcome outcome, Invitation invitation) {
        return switch (outcome) {
            case Registered registered -> {
                keepRegistered.accept(registered);
                yield true;
            }
            case NotRegistered failed -> {
                String asked = Origin.of(invitation.openIdConfiguration()).text();
                noteRegistration.failed(RegistrationTalks.of(failed.diagnosis(), asked));
                yield false;
            }
        };
    }
}
