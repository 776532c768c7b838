package org.sozialraum.lti.registration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.sozialraum.lti.registration.RegistrationOutcome.Step;
import org.sozialraum.lti.registration.UpdateOutcome.AlreadyCurrent;
import org.sozialraum.lti.registration.UpdateOutcome.Updated;

/**
 * Reads what a platform knows of us and replaces it. For one thread and one change.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7592#section-2.2">RFC 7592, 2.2</a>
 */
final class RegistrationUpdate {
    private final Conversation talk;
    private final ToolConfiguration tool;
    private ClientAccess access;

    RegistrationUpdate(Conversation talk, ToolConfiguration tool, ClientAccess access) {
        this.talk = talk;
        this.tool = tool;
        this.access = access;
    }

    /** As far as it is known now; also after a failure, because the token may be another one already. */
    ClientAccess access() {
        return access;
    }

    UpdateOutcome send() {
        ClientMetadata current = read();
        ObjectNode renewed = current.renewed(tool.json());
        return renewed.equals(current.stripped())
                ? new AlreadyCurrent(current.clientId(), access, talk.diagnosis())
                : replaced(current, renewed);
    }

    UpdatePlan plan() {
        ClientMetadata current = read();
        return current.renewed(tool.json()).equals(current.stripped())
                ? new UpdatePlan.AlreadyCurrent(access, talk.diagnosis())
                : new UpdatePlan.Due(access, talk.diagnosis());
    }

    private ClientMetadata read() {
        talk.with(access.issuer());
        ClientMetadata current = current(talk, talk.getAllowed(access.address()));
        talk.compares(tool.json(), current.json());
        accepts(current);
        return current;
    }

    private void accepts(ClientMetadata answer) {
        access = answer.access(access);
        talk.continueWith(access.token());
    }

    static ClientMetadata current(Conversation talk, Exchange exchange) {
        String wayOut = "The permission to change the registration may have ended: register the tool again.";
        JsonNode json =
                exchange.json().orElseThrow(() -> talk.halted(Step.CURRENT_READ, exchange, exchange.trouble(), wayOut));
        ClientMetadata current = new ClientMetadata(json);
        if (current.clientId().isEmpty()) {
            String meaning = "The platform shows a registration without client_id.";
            throw talk.halted(Step.CURRENT_READ, exchange, meaning, wayOut);
        }
        talk.passed(Step.CURRENT_READ, exchange, "The platform knows us as " + current.clientId() + ".");
        return current;
    }

    private Updated replaced(ClientMetadata current, ObjectNode renewed) {
        talk.sends(tool.json());
        Exchange exchange = talk.sendAllowed(Conversation.put(access.address(), renewed.toString()));
        if (!exchange.succeeded()) {
            String wayOut = "Nothing has changed there. Try again later, or register the tool again.";
            throw talk.halted(Step.TOOL_POSTED, exchange, exchange.trouble(), wayOut);
        }
        talk.passed(Step.TOOL_POSTED, exchange, "The platform has taken our configuration.");
        exchange.json().map(ClientMetadata::new).ifPresent(this::accepts);
        ClientMetadata now = DynamicRegistration.understood(talk, exchange, tool.json());
        refuseAnother(exchange, current, now);
        return new Updated(now.clientId(), now.scopes(), access, talk.diagnosis());
    }

    private void refuseAnother(Exchange exchange, ClientMetadata before, ClientMetadata now) {
        if (!now.clientId().equals(before.clientId())) {
            String meaning = "We were " + before.clientId() + " and are " + now.clientId() + " now.";
            String wayOut = "Register the tool again: launches come under an id that we do not know.";
            throw talk.halted(Step.ANSWER_UNDERSTOOD, exchange, meaning, wayOut);
        }
    }
}
