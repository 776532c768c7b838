package org.sozialraum.lti.registration;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sozialraum.lti.http.Answer;
import org.sozialraum.lti.http.Outgoing;
import org.sozialraum.lti.http.OutgoingRequest;
import org.sozialraum.lti.registration.RegistrationOutcome.Step;

/** One registration as it goes on: it asks, and writes down what it found. For one thread. */
final class Conversation {
    private static final String JSON_TYPE = "application/json";

    private final Outgoing outgoing;
    private final List<Finding> findings = new ArrayList<>();
    private Optional<String> token;
    private Optional<String> issuer = Optional.empty();
    private List<SentField> fields = List.of();

    Conversation(Outgoing outgoing, Optional<String> token) {
        this.outgoing = outgoing;
        this.token = token;
    }

    /** From now on it goes on with this token: a platform may give a new one with each answer (RFC 7592, 3). */
    void continueWith(Optional<String> next) {
        token = next;
    }

    /** It is certain now whom we talk to. */
    void with(String trusted) {
        issuer = Optional.of(trusted);
    }

    /** Writes down what is about to be sent. */
    void sends(JsonNode ours) {
        fields = new FieldList(excerpt()).of(ours);
    }

    /** Writes down what the platform has made of it. */
    void compares(JsonNode ours, JsonNode platforms) {
        fields = new FieldList(excerpt()).of(ours, platforms);
    }

    Exchange get(URI address) {
        return send(OutgoingRequest.get(address, JSON_TYPE));
    }

    /** With the token, where there is one. */
    Exchange getAllowed(URI address) {
        return send(allowed(OutgoingRequest.get(address, JSON_TYPE)));
    }

    /** With the token, where there is one. */
    Exchange sendAllowed(OutgoingRequest withBody) {
        return send(allowed(withBody.with("Accept", JSON_TYPE)));
    }

    static OutgoingRequest post(URI address, String json) {
        return OutgoingRequest.post(address, JSON_TYPE, json);
    }

    static OutgoingRequest put(URI address, String json) {
        return OutgoingRequest.put(address, JSON_TYPE, json);
    }

    void passed(Step step, Exchange exchange, String meaning) {
        findings.add(new Finding(step, true, exchange.asked(), exchange.answered(), meaning, ""));
    }

    /** Ends the registration: to be thrown. */
    Halted halted(Step step, Exchange exchange, String meaning, String wayOut) {
        findings.add(new Finding(step, false, exchange.asked(), exchange.answered(), meaning, wayOut));
        return new Halted(step);
    }

    RegistrationDiagnosis diagnosis() {
        return new RegistrationDiagnosis(issuer, findings, fields);
    }

    private OutgoingRequest allowed(OutgoingRequest request) {
        return token.map(secret -> request.with("Authorization", "Bearer " + secret))
                .orElse(request);
    }

    private Exchange send(OutgoingRequest request) {
        Answer answer = outgoing.send(request);
        return new Exchange(Asked.of(request), answer, Answered.of(answer, excerpt()));
    }

    private Excerpt excerpt() {
        return new Excerpt(token);
    }

    /** Why a conversation ended early. It never leaves this package. */
    static final class Halted extends RuntimeException {
        Halted(Step step) {
            super(step.name(), null, false, false);
        }
    }
}
