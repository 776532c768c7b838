package org.sozialraum.lti.message;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * Ids of the institution's own student information system.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/#learning-information-services-lis-claim">LTI Core 1.3, 5.4.5</a>
 */
public record LisClaim(
        Optional<String> personSourcedId,
        Optional<String> courseOfferingSourcedId,
        Optional<String> courseSectionSourcedId) {
    static final String NAME = "https://purl.imsglobal.org/spec/lti/claim/lis";

    static Optional<LisClaim> in(JsonNode idToken) {
        return Fields.of(idToken, NAME)
                .map(fields -> new LisClaim(
                        fields.text("person_sourcedid"),
                        fields.text("course_offering_sourcedid"),
                        fields.text("course_section_sourcedid")));
    }

    @Override
    public String toString() {
        return "LisClaim[]";
    }
}
