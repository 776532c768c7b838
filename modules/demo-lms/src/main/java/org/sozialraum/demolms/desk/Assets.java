package org.sozialraum.demolms.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.sozialraum.demolms.http.Answer;
import org.sozialraum.demolms.http.Request;

/** The style sheet and the few scripts. */
public final class Assets {
    private static final Map<String, String> TYPES = Map.of(
            "demo.css", "text/css; charset=utf-8",
            "autopost.js", "text/javascript; charset=utf-8",
            "registration.js", "text/javascript; charset=utf-8",
            "leave-frame.js", "text/javascript; charset=utf-8",
            "storage.js", "text/javascript; charset=utf-8");

    public Answer send(Request request) {
        String name = request.variable("name");
        return Optional.ofNullable(TYPES.get(name))
                .map(type -> Answer.of(200, type, read(name)).with("Cache-Control", "no-cache"))
                .orElseGet(() -> Answer.empty(404));
    }

    private static String read(String name) {
        try (InputStream in = Assets.class.getResourceAsStream("/org/sozialraum/demolms/static/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the resource is missing: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
