package org.sozialraum.lti.roster;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * The course that a page speaks of.
 *
 * @param id the same as in the context claim of its launches
 * @see <a href="https://www.imsglobal.org/spec/lti-nrps/v2p0#membership-container-media-type">NRPS 2.0, 2.1</a>
 */
public record RosterContext(String id, Optional<String> label, Optional<String> title) {
    /** Empty if it has no id, which the specification wants and nobody here needs. */
    static Optional<RosterContext> in(JsonNode container) {
        JsonNode context = container.path("context");
        return MemberFields.id(context, "id")
                .map(id -> new RosterContext(
                        id, MemberFields.text(context, "label"), MemberFields.text(context, "title")));
    }
}
