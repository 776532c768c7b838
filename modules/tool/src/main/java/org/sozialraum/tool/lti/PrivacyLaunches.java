package org.sozialraum.tool.lti;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;
import org.sozialraum.curriculum.Language;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.person.PersonId;
import org.sozialraum.learning.privacy.OpenPrivacy;
import org.sozialraum.learning.privacy.OpenPrivacy.Outcome;
import org.sozialraum.lti.message.DataPrivacyRequest;
import org.sozialraum.lti.message.ForUserClaim;
import org.sozialraum.lti.message.LaunchPresentationClaim;
import org.sozialraum.lti.message.MessageClaims;
import org.sozialraum.lti.refusal.Reason;
import org.sozialraum.lti.refusal.Refusal;
import org.sozialraum.tool.privacy.PrivacyTicket;
import org.sozialraum.tool.privacy.PrivacyTickets;

/** Between a data privacy launch and the words of the domain. */
@Once
class PrivacyLaunches {
    private final OpenPrivacy openPrivacy;
    private final PrivacyTickets tickets;
    private final InstantSource clock;

    @Inject
    PrivacyLaunches(OpenPrivacy openPrivacy, PrivacyTickets tickets, InstantSource clock) {
        this.openPrivacy = openPrivacy;
        this.tickets = tickets;
        this.clock = clock;
    }

    LaunchResult open(DataPrivacyRequest request, Optional<String> browserProof) {
        MessageClaims claims = request.claims();
        Outcome outcome = openPrivacy.handle(
                Arrivals.origin(claims),
                claims.person().subject(),
                request.forUser().map(ForUserClaim::userId),
                claims.roles().isInstitutionAdministrator());
        return switch (outcome) {
            case Outcome.Own(var person) -> opened(claims, person, true, browserProof);
            case Outcome.Others(var person) -> opened(claims, person, false, browserProof);
            case Outcome.NotAllowed no ->
                new LaunchResult.Refused(
                        Refusal.because(Reason.PRIVACY_NOT_ALLOWED),
                        Optional.of(claims.platform()),
                        claims.presentation());
        };
    }

    private LaunchResult opened(
            MessageClaims claims, Optional<PersonId> person, boolean own, Optional<String> browserProof) {
        PrivacyTicket ticket = new PrivacyTicket(
                person,
                own,
                claims.deploymentId(),
                Arrivals.language(claims).orElse(Language.DE),
                browserProof,
                claims.presentation().flatMap(LaunchPresentationClaim::returnUrl),
                clock.instant().plus(PrivacyTicket.LIFETIME));
        return new LaunchResult.Privacy(claims, own, tickets.address(ticket), browserProof.isPresent());
    }
}
