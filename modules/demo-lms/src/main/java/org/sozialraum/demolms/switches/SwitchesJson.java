package org.sozialraum.demolms.switches;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The switches as JSON. Reading changes only what is named:
 * {@code {"timestampRule":"moodle","trouble":{"scores":{"kind":"outage","times":2}}}}.
 */
public final class SwitchesJson {
    private SwitchesJson() {}

    public static ObjectNode write(Switches switches) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("loginMethod", label(switches.loginMethod()));
        json.put("storage", label(switches.storage()));
        json.put("messageHintOnce", switches.messageHintOnce());
        json.put("timestampRule", label(switches.timestampRule()));
        json.put("moodleFormats", switches.moodleFormats());
        json.put("clockSkewSeconds", switches.clockSkew().toSeconds());
        json.put("furtherLearners", switches.furtherLearners());
        json.put("pageSize", switches.pageSize());
        json.put("keysMaxAgeSeconds", switches.keysMaxAge().toSeconds());
        json.put("tokenLifetimeSeconds", switches.tokenLifetime().toSeconds());
        ObjectNode trouble = json.putObject("trouble");
        switches.trouble().forEach((group, what) -> trouble.set(group.label(), write(what)));
        return json;
    }

    /**
     * The earlier switches with the named ones changed.
     *
     * @throws IllegalArgumentException for an unknown name or value, with a sentence that says which
     */
    public static Switches read(JsonNode json, Switches earlier) {
        Switches switches = earlier;
        for (Map.Entry<String, JsonNode> entry : json.properties()) {
            switches = change(switches, entry.getKey(), entry.getValue());
        }
        return switches;
    }

    private static Switches change(Switches earlier, String name, JsonNode value) {
        return switch (name) {
            case "loginMethod" -> earlier.with(read(Switches.LoginMethod.class, value));
            case "storage" -> earlier.with(read(Switches.Storage.class, value));
            case "timestampRule" -> earlier.with(read(Switches.TimestampRule.class, value));
            case "messageHintOnce" -> earlier.withMessageHintOnce(value.asBoolean());
            case "moodleFormats" -> earlier.withMoodleFormats(value.asBoolean());
            case "clockSkewSeconds" -> earlier.withClockSkew(Duration.ofSeconds(value.asLong()));
            case "furtherLearners" -> earlier.withFurtherLearners(value.asInt());
            case "pageSize" -> earlier.withPageSize(value.asInt());
            case "keysMaxAgeSeconds" ->
                earlier.withLifetimes(Duration.ofSeconds(value.asLong()), earlier.tokenLifetime());
            case "tokenLifetimeSeconds" ->
                earlier.withLifetimes(earlier.keysMaxAge(), Duration.ofSeconds(value.asLong()));
            case "trouble" -> readTrouble(earlier, value);
            default -> throw new IllegalArgumentException("there is no switch named " + name);
        };
    }

    private static Switches readTrouble(Switches earlier, JsonNode json) {
        Switches switches = earlier;
        for (Map.Entry<String, JsonNode> entry : json.properties()) {
            EndpointGroup group = EndpointGroup.named(entry.getKey())
                    .orElseThrow(() -> new IllegalArgumentException("there is no endpoint named " + entry.getKey()));
            switches = switches.with(group, trouble(entry.getValue()));
        }
        return switches;
    }

    private static Trouble trouble(JsonNode json) {
        Trouble.Kind kind = json.has("kind") ? read(Trouble.Kind.class, json.get("kind")) : Trouble.Kind.NONE;
        return new Trouble(
                kind,
                Duration.ofMillis(json.path("delayMillis").asLong(0)),
                Duration.ofSeconds(json.path("retryAfterSeconds").asLong(1)),
                json.path("times").asInt(0),
                Optional.ofNullable(json.get("sequel")).map(SwitchesJson::trouble));
    }

    private static ObjectNode write(Trouble trouble) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        trouble.sequel().ifPresent(later -> json.set("sequel", write(later)));
        return json.put("kind", label(trouble.kind()))
                .put("delayMillis", trouble.delay().toMillis())
                .put("retryAfterSeconds", trouble.retryAfter().toSeconds())
                .put("times", trouble.times());
    }

    private static String label(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> E read(Class<E> type, JsonNode value) {
        return Enum.valueOf(type, value.asText().toUpperCase(Locale.ROOT));
    }
}
