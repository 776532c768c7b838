package org.sozialraum.tool.lti;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.sozialraum.lti.keys.MasterKey;
import org.sozialraum.lti.message.DeepLinkingRequest;
import org.sozialraum.lti.message.DeepLinkingSettingsClaim;
import org.sozialraum.lti.platform.PlatformId;

/**
 * What must be known of a deep linking request until its answer. The page carries it, sealed by the master key, so that
 * any node can answer and none has to remember.
 */
record PickerTicket(
        PlatformId platform,
        String deploymentId,
        URI returnUrl,
        boolean several,
        boolean columns,
        Optional<JsonNode> data,
        Instant until) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String PURPOSE = "deep linking request";
    /** A long look at the modules. */
    private static final Duration LIFETIME = Duration.ofHours(2);

    static PickerTicket of(DeepLinkingRequest request, Instant now) {
        DeepLinkingSettingsClaim settings = request.settings();
        return new PickerTicket(
                request.claims().platform(),
                request.claims().deploymentId(),
                settings.returnUrl(),
                settings.allowsSeveral(),
                settings.acceptLineItem().orElse(true),
                settings.data(),
                now.plus(LIFETIME));
    }

    String sealed(MasterKey key, SecureRandom random) {
        ObjectNode json = JSON.createObjectNode()
                .put("issuer", platform.issuer())
                .put("client", platform.clientId())
                .put("deployment", deploymentId)
                .put("return", returnUrl.toString())
                .put("several", several)
                .put("columns", columns)
                .put("until", until.getEpochSecond());
        data.ifPresent(opaque -> json.set("data", opaque));
        return key.seal(json.toString().getBytes(StandardCharsets.UTF_8), PURPOSE, random);
    }

    /** Empty if it is too old, or was not sealed by us. */
    static Optional<PickerTicket> open(String sealed, MasterKey key, Instant now) {
        try {
            return Optional.of(read(JSON.readTree(new String(key.open(sealed, PURPOSE), StandardCharsets.UTF_8))))
                    .filter(ticket -> now.isBefore(ticket.until()));
        } catch (MasterKey.Unreadable | IllegalArgumentException | JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static PickerTicket read(JsonNode json) {
        return new PickerTicket(
                new PlatformId(json.path("issuer").asText(), json.path("client").asText()),
                json.path("deployment").asText(),
                URI.create(json.path("return").asText()),
                json.path("several").asBoolean(),
                json.path("columns").asBoolean(),
                Optional.ofNullable(json.get("data")),
                Instant.ofEpochSecond(json.path("until").asLong()));
    }
}
