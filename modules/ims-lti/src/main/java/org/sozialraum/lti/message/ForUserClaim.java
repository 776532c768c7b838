package org.sozialraum.lti.message;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * Whose submission a teacher wants to look at. Moodle sends the id alone.
 *
 * @param userId the {@code sub} of that person's launches
 * @see <a href="https://www.imsglobal.org/spec/lti-sr/v1p0/#for_user-claim">Submission Review 1.0, for_user</a>
 */
public record ForUserClaim(String userId, Optional<String> name) {
    static final String NAME = "https://purl.imsglobal.org/spec/lti/claim/for_user";

    public ForUserClaim {
        userId = Fields.checkedId(NAME + " user_id", userId);
    }

    static ForUserClaim in(JsonNode idToken) {
        return Fields.of(idToken, NAME)
                .map(fields -> new ForUserClaim(fields.requiredText("user_id"), fields.text("name")))
                .orElseThrow(() -> new MalformedClaim(NAME, "is missing"));
    }

    @Override
    public String toString() {
        return "ForUserClaim[" + userId + "]";
    }
}
