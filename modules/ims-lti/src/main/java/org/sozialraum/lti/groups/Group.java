package org.sozialraum.lti.groups;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * Some people of a course.
 *
 * <pre>{"id": "f1cf534b", "name": "Monday", "set_id": "eaffdfa9", "tag": "lab"}</pre>
 *
 * @param id unique within the course
 * @param name as teachers wrote it
 * @param setId the set that it belongs to; empty if it stands alone
 * @param tag what the platform wants to tell groups apart by
 * @see <a href="https://www.imsglobal.org/spec/lti-gs/v1p0/">Course Groups Service 1.0, groups</a>
 */
public record Group(String id, Optional<String> name, Optional<String> setId, Optional<String> tag) {

    public Group {
        if (id.isBlank()) throw new IllegalArgumentException("group id must not be blank");
    }

    /** Empty if it has no id. */
    static Optional<Group> in(JsonNode json) {
        return Words.of(json, "id")
                .map(id -> new Group(id, Words.of(json, "name"), Words.of(json, "set_id"), Words.of(json, "tag")));
    }
}
