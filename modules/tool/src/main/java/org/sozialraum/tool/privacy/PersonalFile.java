package org.sozialraum.tool.privacy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.sozialraum.curriculum.Language;
import org.sozialraum.learning.privacy.Item;
import org.sozialraum.learning.privacy.Kept;
import org.sozialraum.learning.privacy.KeptPeople.Identity;
import org.sozialraum.learning.privacy.ReadKept;
import org.sozialraum.tool.web.Texts;

/** All that is kept of a person as JSON that people can read too; its shape is described in docs/personal-file.md. */
final class PersonalFile {
    static final String FORMAT = "sozialraum-digital/personal-data";
    static final int VERSION = 1;
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    /** What is JSON itself, and is to be read as such. */
    private static final String RESPONSE = "response";

    private final ReadKept.Content content;
    private final Texts said;

    PersonalFile(ReadKept.Content content, Texts said) {
        this.content = content;
        this.said = said;
    }

    byte[] bytes(Instant now) {
        try {
            return JSON.writeValueAsString(json(now)).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("our own JSON could not be written", e);
        }
    }

    private ObjectNode json(Instant now) throws JsonProcessingException {
        ObjectNode json = JSON.createObjectNode()
                .put("format", FORMAT)
                .put("version", VERSION)
                .put("made", now.toString())
                .put("language", said.language().code())
                .put("about", said.get("privacy.file.about"));
        content.kept().identity().ifPresent(identity -> person(json.putObject("person"), identity));
        ObjectNode kinds = json.putObject("kinds");
        content.kept().kinds().forEach(kind -> explain(kinds.putObject(kind), kind));
        ArrayNode courses = json.putArray("courses");
        for (Kept.Course course : content.kept().courses()) course(courses.addObject(), course);
        return json;
    }

    private static void person(ObjectNode json, Identity identity) {
        identity.subject().ifPresent(subject -> json.put("idAtLearningPlatform", subject));
        identity.language().map(Language::code).ifPresent(code -> json.put("chosenLanguage", code));
        json.put("firstSeen", identity.firstSeen().toString());
    }

    private void explain(ObjectNode json, String kind) {
        for (String part : List.of("name", "for", "long", "who")) {
            json.put(part, said.get("privacy.kind." + kind + "." + part));
        }
    }

    private void course(ObjectNode json, Kept.Course course) throws JsonProcessingException {
        json.put("id", course.id().toString());
        ArrayNode activities = json.putArray("activities");
        course.activities().forEach(activities::add);
        ObjectNode data = json.putObject("data");
        for (Item item : content.items()) {
            if (course.places().contains(item.place())) {
                values(data.withArray(item.kind()).addObject(), item.values());
            }
        }
    }

    private static void values(ObjectNode json, Map<String, Object> values) throws JsonProcessingException {
        for (Map.Entry<String, Object> value : values.entrySet()) value(json, value.getKey(), value.getValue());
    }

    private static void value(ObjectNode json, String name, Object value) throws JsonProcessingException {
        switch (value) {
            case String text when name.equals(RESPONSE) -> json.set(name, JSON.readTree(text));
            case Boolean flag -> json.put(name, flag);
            case Integer number -> json.put(name, number);
            case Long number -> json.put(name, number);
            case BigDecimal number -> json.put(name, number);
            default -> json.put(name, value.toString());
        }
    }
}
