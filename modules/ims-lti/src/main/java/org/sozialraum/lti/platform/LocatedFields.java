package org.sozialraum.lti.platform;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of one JSON object with the line that each stands on, and what is wrong with its form. */
final class LocatedFields {
    private static final JsonMapper JSON = new JsonMapper();

    private final String file;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final List<PlatformFileProblem> problems = new ArrayList<>();
    private int lastLine;
    private boolean unreadable;

    /** @param line counted from 1 */
    record Field(JsonNode value, int line) {}

    private LocatedFields(String file) {
        this.file = file;
    }

    static LocatedFields in(String file, String json) {
        LocatedFields located = new LocatedFields(file);
        try (JsonParser parser = JSON.createParser(json)) {
            located.read(parser);
        } catch (JsonProcessingException malformed) {
            located.malformed(malformed);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text could not be read: " + file, impossible);
        }
        return located;
    }

    Optional<Field> find(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    Map<String, Field> all() {
        return fields;
    }

    List<PlatformFileProblem> problems() {
        return problems;
    }

    /** There are no fields to look at: the text is no JSON object. */
    boolean unreadable() {
        return unreadable;
    }

    /** Where the object ends: the line to name for what is not there. */
    int lastLine() {
        return lastLine;
    }

    private void read(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            unreadable = true;
            problem(1, "", "is no JSON object", "Start it with { and end it with }.");
            return;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            readField(parser);
        }
        lastLine = parser.currentTokenLocation().getLineNr();
        if (parser.nextToken() != null) {
            int line = parser.currentTokenLocation().getLineNr();
            problem(line, "", "goes on after the object has ended", "One file describes one platform.");
        }
    }

    private void readField(JsonParser parser) throws IOException {
        String name = parser.currentName();
        int line = parser.currentTokenLocation().getLineNr();
        parser.nextToken();
        Field earlier = fields.putIfAbsent(name, new Field(JSON.readTree(parser), line));
        if (earlier != null) {
            problem(line, name, "stands here a second time, first in line " + earlier.line(), "Keep one of them.");
        }
    }

    private void malformed(JsonProcessingException malformed) {
        unreadable = true;
        JsonLocation where = malformed.getLocation();
        int line = where == null ? 0 : where.getLineNr();
        problem(
                line,
                "",
                "is not readable as JSON: " + malformed.getOriginalMessage(),
                "Look for a missing quote or comma there or one line above.");
    }

    private void problem(int line, String field, String wrong, String wayOut) {
        problems.add(new PlatformFileProblem(file, line, field, wrong, wayOut));
    }
}
