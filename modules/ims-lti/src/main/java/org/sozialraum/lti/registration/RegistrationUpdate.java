package org.sozialraum.lti.registration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.sozialraum.lti.registration.RegistrationOutcome.Step;
import org.sozialraum.lti.registration.UpdateOutcome.AlreadyCurrent;
import org.sozialraum.lti.registration.UpdateOutcome.Updated;

/**
 * Reads what a platform knows of us and replaces it.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7592#section-2.2">RFC 7592, 2.2</a>
 */
final class RegistrationUpdate {
    private final Conversation talk;
    private final ToolConfiguration tool;

    RegistrationUpdate(Conversation talk, ToolConfiguration tool) {
        this.talk = talk;
        this.tool = tool;
    }

    UpdateOutcome at(ClientAccess access) {
        ClientMetadata current = current(talk, talk.getAllowed(access.address()));
        ObjectNode renewed = current.renewed(tool.json());
        return renewed.equals(current.stripped())
                ? new AlreadyCurrent(current.clientId(), talk.diagnosis())
                : replaced(access, current, renewed);
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

    private Updated replaced(ClientAccess access, ClientMetadata current, ObjectNode renewed) {
        Exchange exchange = talk.sendAllowed(Conversation.put(access.address(), renewed.toString()));
        if (!exchange.succeeded()) {
            String wayOut = "Nothing has changed there. Try again later, or register the tool again.";
            throw talk.halted(Step.TOOL_POSTED, exchange, exchange.trouble(), wayOut);
        }
        talk.passed(Step.TOOL_POSTED, exchange, "The platform has taken our configuration.");
        ClientMetadata now = DynamicRegistration.understood(talk, exchange, renewed);
        refuseAnother(exchange, current, now);
        ClientAccess next = now.access(access.issuer()).orElse(access);
        return new Updated(now.clientId(), now.scopes(), next, talk.diagnosis());
    }

    private void refuseAnother(Exchange exchange, ClientMetadata before, ClientMetadata now) {
        if (!now.clientId().equals(before.clientId())) {
            String meaning = "We were " + before.clientId() + " and are " + now.clientId() + " now.";
            String wayOut = "Register the tool again: launches come under an id that we do not know.";
            throw talk.halted(Step.ANSWER_UNDERSTOOD, exchange, meaning, wayOut);
        }
    }
}
