package org.sozialraum.lti.registration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.sozialraum.lti.http.Outgoing;
import org.sozialraum.lti.platform.Origin;
import org.sozialraum.lti.quirks.Quirks;
import org.sozialraum.lti.registration.Conversation.Halted;
import org.sozialraum.lti.registration.RegistrationOutcome.NotRegistered;
import org.sozialraum.lti.registration.RegistrationOutcome.Registered;
import org.sozialraum.lti.registration.RegistrationOutcome.Step;

/**
 * Registers the tool with a platform whose administrator has opened our registration link, and renews the registration
 * later.
 *
 * <p>The platform's description of itself is read, and our configuration is posted to the registration endpoint that it
 * names, with the token that came with the link. Both addresses must belong to the issuer that the description names:
 * its own host, or one below it.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-dr/v1p0">LTI Dynamic Registration 1.0</a>
 */
public final class DynamicRegistration {
    private static final String AGAIN = "Make a new registration link on the platform and open it once.";

    private final Outgoing outgoing;
    private final ToolConfiguration tool;

    public DynamicRegistration(Outgoing outgoing, ToolConfiguration tool) {
        this.outgoing = outgoing;
        this.tool = tool;
    }

    /** Registers the tool; where the platform has invited us to renew what it knows, that is done instead. */
    public RegistrationOutcome register(Invitation invitation) {
        Conversation talk = new Conversation(outgoing, invitation.token());
        try {
            return registered(talk, invitation);
        } catch (Halted halted) {
            return new NotRegistered(talk.diagnosis());
        }
    }

    /** Tells a platform what has changed about us; asks first what it knows, and sends nothing if that is all. */
    public UpdateOutcome update(ClientAccess access) {
        Conversation talk = new Conversation(outgoing, access.token());
        RegistrationUpdate update = new RegistrationUpdate(talk, tool, access);
        try {
            return update.send();
        } catch (Halted halted) {
            return new UpdateOutcome.NotUpdated(update.access(), talk.diagnosis());
        }
    }

    /** Asks a platform what it knows about us, and sends nothing: what {@link #update} would change. */
    public UpdatePlan plan(ClientAccess access) {
        Conversation talk = new Conversation(outgoing, access.token());
        RegistrationUpdate update = new RegistrationUpdate(talk, tool, access);
        try {
            return update.plan();
        } catch (Halted halted) {
            return new UpdatePlan.NotReadable(update.access(), talk.diagnosis());
        }
    }

    private Registered registered(Conversation talk, Invitation invitation) {
        PlatformDescription platform = described(talk, invitation);
        Selection wanted = tool.wanted();
        Selection asked = platform.select(wanted);
        LeftOut leftOut = LeftOut.between(wanted, asked);
        boolean update = invitation.token().filter(platform.quirks()::isUpdate).isPresent();
        ObjectNode ours = tool.json(asked, platform.quirks());
        ObjectNode body = update ? renewed(talk, platform, ours) : ours;
        talk.sends(ours);
        ClientMetadata metadata = posted(talk, platform, ours, body, leftOut);
        return new Registered(
                platform.known(metadata.clientId()),
                metadata.deploymentId(),
                platform.configuration(),
                metadata.scopes(),
                leftOut,
                metadata.access(platform.issuer()),
                update,
                Origin.of(invitation.openIdConfiguration()),
                talk.diagnosis());
    }

    private static PlatformDescription described(Conversation talk, Invitation invitation) {
        Exchange exchange = fetched(talk, invitation);
        Step fetched = Step.CONFIGURATION_FETCHED;
        JsonNode json = exchange.json()
                .orElseThrow(() -> talk.halted(fetched, exchange, exchange.trouble(), wayOutOfFetching(exchange)));
        talk.passed(fetched, exchange, "The platform describes itself.");
        PlatformDescription platform = new PlatformDescription(json);
        refuseShortcomings(talk, exchange, platform);
        refuseStrangers(talk, exchange, invitation, platform);
        return platform;
    }

    /** Some show their description only to the bearer of the token; it goes to the address that it came with. */
    private static Exchange fetched(Conversation talk, Invitation invitation) {
        Exchange open = talk.get(invitation.openIdConfiguration());
        boolean guarded = open.asksForPermission() && invitation.token().isPresent();
        return guarded ? talk.getAllowed(invitation.openIdConfiguration()) : open;
    }

    private static String wayOutOfFetching(Exchange exchange) {
        return exchange.asksForPermission()
                ? AGAIN
                : "Open the registration link from the platform once more; the address must show JSON.";
    }

    private static void refuseShortcomings(Conversation talk, Exchange exchange, PlatformDescription platform) {
        List<String> shortcomings = platform.shortcomings();
        if (!shortcomings.isEmpty()) {
            String wayOut = "This platform's LTI 1.3 is incomplete: register it by hand, or ask its maker.";
            throw talk.halted(Step.CONFIGURATION_UNDERSTOOD, exchange, String.join("; ", shortcomings) + ".", wayOut);
        }
        talk.passed(Step.CONFIGURATION_UNDERSTOOD, exchange, "It has everything that LTI 1.3 needs.");
    }

    private static void refuseStrangers(
            Conversation talk, Exchange exchange, Invitation invitation, PlatformDescription platform) {
        String issuer = platform.issuer();
        platform.stranger(invitation.openIdConfiguration()).ifPresent(stranger -> {
            String meaning = "The issuer is " + issuer + ", but " + stranger.getHost() + " is no host of it.";
            String wayOut = "Open the link in the platform itself. If it really is on two hosts, register it by hand.";
            throw talk.halted(Step.ISSUER_TRUSTED, exchange, meaning, wayOut);
        });
        talk.with(issuer);
        talk.passed(Step.ISSUER_TRUSTED, exchange, "The description belongs to the issuer " + issuer + ".");
    }

    private static ObjectNode renewed(Conversation talk, PlatformDescription platform, ObjectNode ours) {
        Exchange exchange = talk.getAllowed(platform.registrationEndpoint());
        return RegistrationUpdate.current(talk, exchange).renewed(ours);
    }

    private static ClientMetadata posted(
            Conversation talk, PlatformDescription platform, ObjectNode ours, ObjectNode body, LeftOut leftOut) {
        Exchange exchange = talk.sendAllowed(Conversation.post(platform.registrationEndpoint(), body.toString()));
        if (!exchange.succeeded()) {
            throw talk.halted(
                    Step.TOOL_POSTED, exchange, exchange.trouble(), wayOutOfPosting(platform.quirks(), exchange));
        }
        String said = leftOut.isNothing() ? "" : " " + String.join(" ", leftOut.sentences());
        talk.passed(Step.TOOL_POSTED, exchange, "The platform has taken our configuration." + said);
        return understood(talk, exchange, ours);
    }

    private static String wayOutOfPosting(Quirks quirks, Exchange exchange) {
        boolean silent = exchange.answered().status().isEmpty();
        return quirks.registrationRefusal(exchange.status(), exchange.body())
                .orElse(silent ? "The platform named an endpoint that we cannot reach." : AGAIN);
    }

    static ClientMetadata understood(Conversation talk, Exchange exchange, ObjectNode sent) {
        Step step = Step.ANSWER_UNDERSTOOD;
        String wayOut = "Look whether the platform lists the tool now; if so, delete it there and try again.";
        JsonNode json = exchange.json().orElseThrow(() -> talk.halted(step, exchange, exchange.trouble(), wayOut));
        talk.compares(sent, json);
        ClientMetadata metadata = new ClientMetadata(json);
        Optional<String> contradiction = metadata.contradiction(sent);
        if (contradiction.isPresent()) {
            throw talk.halted(step, exchange, contradiction.get(), wayOut);
        }
        talk.passed(step, exchange, "We are known there as " + metadata.clientId() + ".");
        return metadata;
    }
}
