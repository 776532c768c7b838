package org.sozialraum.tool.lti;

import jakarta.inject.Inject;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.registration.RegistrationGateway;
import org.sozialraum.learning.registration.RenewalAccess;
import org.sozialraum.lti.registration.ClientAccess;
import org.sozialraum.lti.registration.DynamicRegistration;
import org.sozialraum.lti.registration.RegistrationDiagnosis;
import org.sozialraum.lti.registration.UpdateOutcome;
import org.sozialraum.lti.registration.UpdatePlan;

/** Reads and changes our registrations at platforms (RFC 7592). */
@Once
class LtiRegistrationGateway implements RegistrationGateway {
    private final DynamicRegistration registration;
    private final SealedAccesses accesses;

    @Inject
    LtiRegistrationGateway(DynamicRegistration registration, SealedAccesses accesses) {
        this.registration = registration;
        this.accesses = accesses;
    }

    @Override
    public Answer ask(String issuer, RenewalAccess access) {
        UpdatePlan plan = registration.plan(accesses.open(issuer, access));
        State state = switch (plan) {
            case UpdatePlan.Due due -> State.DUE;
            case UpdatePlan.AlreadyCurrent current -> State.CURRENT;
            case UpdatePlan.NotReadable no -> State.FAILED;
        };
        return answer(state, plan.diagnosis(), plan.access(), access);
    }

    @Override
    public Answer send(String issuer, RenewalAccess access) {
        UpdateOutcome outcome = registration.update(accesses.open(issuer, access));
        State state = switch (outcome) {
            case UpdateOutcome.Updated updated -> State.RENEWED;
            case UpdateOutcome.AlreadyCurrent current -> State.CURRENT;
            case UpdateOutcome.NotUpdated no -> State.FAILED;
        };
        return answer(state, outcome.diagnosis(), outcome.access(), access);
    }

    private Answer answer(State state, RegistrationDiagnosis diagnosis, ClientAccess next, RenewalAccess before) {
        return new Answer(
                state,
                RegistrationTalks.of(diagnosis, next.issuer()),
                accesses.seal(next).orElse(before));
    }
}
