package org.sozialraum.lti.message;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * The activity in the course that was opened.
 *
 * <pre>{"id": "1", "title": "Graded quiz", "description": "Intro HTML"}</pre>
 *
 * @param id unique within the deployment; new after the course was copied
 * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/#resource-link-claim">LTI Core 1.3, 5.3.5 resource link</a>
 */
public record ResourceLinkClaim(String id, Optional<String> title, Optional<String> description) {
    static final String NAME = "https://purl.imsglobal.org/spec/lti/claim/resource_link";

    public ResourceLinkClaim {
        id = Fields.checkedId(NAME + " id", id);
    }

    /** Absent, or without an id: both are empty, because a link without an id is none. */
    static Optional<ResourceLinkClaim> in(JsonNode idToken) {
        return Fields.of(idToken, NAME)
                .flatMap(fields -> fields.id("id")
                        .map(id -> new ResourceLinkClaim(id, fields.text("title"), fields.text("description"))));
    }
}
