package org.sozialraum.curriculum.reading;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Notes for each JSON pointer (RFC 6901) of a text the line where its value begins. */
final class JsonLines {
    private final Map<String, Integer> lines = new HashMap<>();
    private final Deque<Level> levels = new ArrayDeque<>();

    /** An object or array that is open. */
    private static final class Level {
        private final String pointer;
        private final boolean array;
        private int index;
        private String field = "";

        private Level(String pointer, boolean array) {
            this.pointer = pointer;
            this.array = array;
        }

        private String next() {
            return pointer + "/"
                    + (array
                            ? String.valueOf(index++)
                            : field.replace("~", "~0").replace("/", "~1"));
        }
    }

    private JsonLines() {}

    static Map<String, Integer> of(JsonParser parser) throws IOException {
        JsonLines notes = new JsonLines();
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            notes.note(token, parser);
        }
        return notes.lines;
    }

    private void note(JsonToken token, JsonParser parser) throws IOException {
        if (token == JsonToken.FIELD_NAME) {
            levels.element().field = parser.currentName();
        } else if (token.isStructEnd()) {
            levels.pop();
        } else {
            String pointer = levels.isEmpty() ? "" : levels.element().next();
            lines.put(pointer, parser.currentTokenLocation().getLineNr());
            if (token.isStructStart()) {
                levels.push(new Level(pointer, token == JsonToken.START_ARRAY));
            }
        }
    }
}
