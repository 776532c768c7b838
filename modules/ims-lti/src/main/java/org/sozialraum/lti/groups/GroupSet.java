package org.sozialraum.lti.groups;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * Groups that were made for one purpose; often a person is in one of them only.
 *
 * <pre>{"id": "eaffdfa9", "name": "Labs"}</pre>
 *
 * @param id what {@link Group#setId} refers to
 * @see <a href="https://www.imsglobal.org/spec/lti-gs/v1p0/">Course Groups Service 1.0, group sets</a>
 */
public record GroupSet(String id, Optional<String> name) {

    public GroupSet {
        if (id.isBlank()) throw new IllegalArgumentException("set id must not be blank");
    }

    /** Empty if it has no id. */
    static Optional<GroupSet> in(JsonNode json) {
        return Words.of(json, "id").map(id -> new GroupSet(id, Words.of(json, "name")));
    }
}
