package org.sozialraum.lti.message;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;

/**
 * The course, group or section that the launch came from.
 *
 * <pre>{"id": "2", "label": "LAB1", "title": "LTI Lab Course", "type": ["CourseSection"]}</pre>
 *
 * @param id unique within the deployment
 * @param types kinds of context, as the platform writes them
 * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/#context-claim">LTI Core 1.3, 5.4.1 context claim</a>
 */
public record ContextClaim(String id, Set<String> types, Optional<String> label, Optional<String> title) {
    static final String NAME = "https://purl.imsglobal.org/spec/lti/claim/context";

    public ContextClaim {
        id = Fields.checkedId(NAME + " id", id);
        types = Set.copyOf(types);
    }

    /** Absent, or an object that says nothing, is empty; present without an id is an error. */
    public static Optional<ContextClaim> in(JsonNode idToken) {
        return Fields.of(idToken, NAME)
                .filter(fields -> !fields.node().isEmpty())
                .map(fields -> new ContextClaim(
                        fields.requiredText("id"), fields.texts("type"), fields.text("label"), fields.text("title")));
    }
}
