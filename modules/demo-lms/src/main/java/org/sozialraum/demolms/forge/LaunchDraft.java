package org.sozialraum.demolms.forge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An id_token before it is signed. It begins as the platform would have made it; each change gives a new draft.
 *
 * @param claims as they will stand in the payload: texts, numbers, truth values, lists and maps
 */
public record LaunchDraft(Map<String, Object> header, Map<String, Object> claims, Signer signer) {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    public LaunchDraft {
        header = Collections.unmodifiableMap(new LinkedHashMap<>(header));
        claims = Collections.unmodifiableMap(new LinkedHashMap<>(claims));
    }

    public LaunchDraft with(String claim, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(claims);
        changed.put(claim, value);
        return new LaunchDraft(header, changed, signer);
    }

    public LaunchDraft without(String... names) {
        Map<String, Object> changed = new LinkedHashMap<>(claims);
        changed.keySet().removeAll(List.of(names));
        return new LaunchDraft(header, changed, signer);
    }

    /** Nothing but these claims of the draft stays. */
    public LaunchDraft only(String... names) {
        Map<String, Object> changed = new LinkedHashMap<>(claims);
        changed.keySet().retainAll(List.of(names));
        return new LaunchDraft(header, changed, signer);
    }

    public LaunchDraft withHeader(String name, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(header);
        changed.put(name, value);
        return new LaunchDraft(changed, claims, signer);
    }

    public LaunchDraft withoutHeader(String name) {
        Map<String, Object> changed = new LinkedHashMap<>(header);
        changed.remove(name);
        return new LaunchDraft(changed, claims, signer);
    }

    public LaunchDraft signedBy(Signer other) {
        return new LaunchDraft(header, claims, other);
    }

    /** {@code iat} and {@code exp} moved by as much. */
    public LaunchDraft shifted(Duration by) {
        return with("iat", time("iat") + by.toSeconds()).with("exp", time("exp") + by.toSeconds());
    }

    /** The compact token. */
    public String token() {
        String input = part(header) + "." + part(claims);
        return input + "." + BASE64.encodeToString(signer.sign(input.getBytes(StandardCharsets.US_ASCII)));
    }

    private long time(String claim) {
        if (claims.get(claim) instanceof Number seconds) {
            return seconds.longValue();
        }
        throw new IllegalStateException("the draft has no time " + claim);
    }

    private static String part(Map<String, Object> json) {
        try {
            return BASE64.encodeToString(MAPPER.writeValueAsBytes(json));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot write as JSON: " + json.keySet(), e);
        }
    }
}
