package org.sozialraum.tool.lti;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sozialraum.learning.Once;
import org.sozialraum.lti.keys.MasterKey;
import org.sozialraum.lti.message.DeepLinkingSettingsClaim;
import org.sozialraum.lti.platform.PlatformId;

/** Tickets as text that only we can write and read, by the master key. */
@Once
class SealedTickets {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String PURPOSE = "deep linking request";

    private final MasterKey key;
    private final SecureRandom random;

    @Inject
    SealedTickets(MasterKey key, SecureRandom random) {
        this.key = key;
        this.random = random;
    }

    String seal(PickerTicket ticket) {
        return key.seal(json(ticket).toString().getBytes(StandardCharsets.UTF_8), PURPOSE, random);
    }

    /** Empty if it was not sealed by us. */
    Optional<PickerTicket> open(String sealed) {
        try {
            return Optional.of(read(JSON.readTree(new String(key.open(sealed, PURPOSE), StandardCharsets.UTF_8))));
        } catch (MasterKey.Unreadable | IllegalArgumentException | JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static ObjectNode json(PickerTicket ticket) {
        ObjectNode json = JSON.createObjectNode()
                .put("id", ticket.id())
                .put("issuer", ticket.platform().issuer())
                .put("client", ticket.platform().clientId())
                .put("deployment", ticket.deploymentId())
                .put("until", ticket.until().getEpochSecond());
        json.set("settings", json(ticket.settings()));
        ticket.back().ifPresent(address -> json.put("back", address.toString()));
        ticket.browserProof().ifPresent(proof -> json.put("browser", proof));
        return json;
    }

    private static ObjectNode json(DeepLinkingSettingsClaim settings) {
        ObjectNode json =
                JSON.createObjectNode().put("return", settings.returnUrl().toString());
        write(json.putArray("types"), settings.acceptTypes());
        write(json.putArray("targets"), settings.acceptPresentationDocumentTargets());
        settings.acceptMultiple().ifPresent(several -> json.put("several", several));
        settings.acceptLineItem().ifPresent(columns -> json.put("columns", columns));
        settings.data().ifPresent(opaque -> json.set("data", opaque));
        return json;
    }

    private static PickerTicket read(JsonNode json) {
        return new PickerTicket(
                json.path("id").asText(),
                new PlatformId(json.path("issuer").asText(), json.path("client").asText()),
                json.path("deployment").asText(),
                settings(json.path("settings")),
                text(json, "back").map(URI::create),
                text(json, "browser"),
                Instant.ofEpochSecond(json.path("until").asLong()));
    }

    private static DeepLinkingSettingsClaim settings(JsonNode json) {
        return new DeepLinkingSettingsClaim(
                URI.create(json.path("return").asText()),
                texts(json.path("types")),
                texts(json.path("targets")),
                flag(json, "several"),
                flag(json, "columns"),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(json.get("data")));
    }

    private static void write(ArrayNode list, Set<String> values) {
        new TreeSet<>(values).forEach(list::add);
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> values = new TreeSet<>();
        list.forEach(value -> values.add(value.asText()));
        return values;
    }

    private static Optional<String> text(JsonNode json, String name) {
        return Optional.ofNullable(json.get(name)).map(JsonNode::asText);
    }

    private static Optional<Boolean> flag(JsonNode json, String name) {
        return Optional.ofNullable(json.get(name)).map(JsonNode::asBoolean);
    }
}
