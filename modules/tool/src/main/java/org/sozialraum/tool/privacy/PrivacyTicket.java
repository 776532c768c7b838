package org.sozialraum.tool.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.sozialraum.curriculum.Language;
import org.sozialraum.learning.institution.InstitutionId;
import org.sozialraum.learning.person.PersonId;

/**
 * What a privacy launch has allowed, until it expires. The address carries it, sealed by the master key: so nothing about
 * somebody who looks after her data is stored for that, and any node can answer.
 *
 * @param person whose data; empty if nobody of that name was ever here
 * @param own whether the reader is that person; else only numbers are shown
 * @param deployment from which the launch came
 * @param browserProof hash of the cookie's secret that each request must show; empty where cookies are blocked
 * @param back where the platform wants its people back
 */
public record PrivacyTicket(
        Optional<PersonId> person,
        boolean own,
        String deployment,
        Language language,
        Optional<String> browserProof,
        Optional<URI> back,
        Instant until) {
    /** Long enough to read, and to come back from the file once. */
    public static final Duration LIFETIME = Duration.ofHours(1);

    private static final JsonMapper JSON = new JsonMapper();

    public PrivacyTicket in(Language chosen) {
        return new PrivacyTicket(person, own, deployment, chosen, browserProof, back, until);
    }

    /** In letters that may stand in an address. */
    String sealed(TicketSeal seal) {
        ObjectNode json = JSON.createObjectNode()
                .put("own", own)
                .put("deployment", deployment)
                .put("language", language.code())
                .put("until", until.getEpochSecond());
        person.ifPresent(
                known -> json.put("institution", known.institution().value().toString())
                        .put("person", known.value().toString()));
        browserProof.ifPresent(proof -> json.put("proof", proof));
        back.ifPresent(address -> json.put("back", address.toString()));
        return seal.seal(json.toString().getBytes(UTF_8));
    }

    /** Empty if it is too old, or was not sealed by us. */
    static Optional<PrivacyTicket> open(String sealed, TicketSeal seal, Instant now) {
        return seal.open(sealed).map(PrivacyTicket::read).filter(ticket -> now.isBefore(ticket.until()));
    }

    private static PrivacyTicket read(byte[] json) {
        try {
            return read(JSON.readTree(new String(json, UTF_8)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what we sealed is no JSON", e);
        }
    }

    private static PrivacyTicket read(JsonNode json) {
        return new PrivacyTicket(
                text(json, "person")
                        .map(id -> new PersonId(
                                new InstitutionId(
                                        UUID.fromString(json.path("institution").asText())),
                                UUID.fromString(id))),
                json.path("own").asBoolean(),
                json.path("deployment").asText(),
                Language.ofCode(json.path("language").asText()).orElse(Language.DE),
                text(json, "proof"),
                text(json, "back").map(URI::create),
                Instant.ofEpochSecond(json.path("until").asLong()));
    }

    private static Optional<String> text(JsonNode json, String field) {
        return Optional.ofNullable(json.path(field).textValue());
    }

    /** Says nothing of the person, so that no log can. */
    @Override
    public String toString() {
        return "PrivacyTicket[]";
    }
}
