package org.sozialraum.lti.recorded;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Requests and answers of a Moodle 4.4, word for word. */
public final class Recording {
    private static final String HOME = "http://127.0.0.1:8000";

    private Recording() {}

    public static JsonNode of(String name) {
        return of(name, HOME);
    }

    /** @param home where the platform of this test lives instead */
    public static JsonNode of(String name, String home) {
        try (InputStream stream =
                Objects.requireNonNull(Recording.class.getResourceAsStream("/moodle-4.4/" + name + ".json"), name)) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return new JsonMapper().readTree(text.replace(HOME, home));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
