package org.sozialraum.lti.message;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * The person that a message is about, who is not the one who launches: whose submission a teacher looks at, or whose
 * data an administrator asks for. The id alone is legal, and all that Moodle sends.
 *
 * <pre>{"user_id": "5", "name": "…", "given_name": "…", "family_name": "…", "email": "…", "person_sourcedid": "…",
 * "roles": ["http://purl.imsglobal.org/vocab/lis/v2/membership#Learner"]}</pre>
 *
 * @param userId the {@code sub} of that person's launches
 * @param roles what that person is; empty where the platform does not say
 * @see <a href="https://www.imsglobal.org/spec/lti-sr/v1p0/#for_user-claim">Submission Review 1.0, for_user</a>
 */
public record ForUserClaim(
        String userId,
        Optional<String> name,
        Optional<String> givenName,
        Optional<String> familyName,
        Optional<String> email,
        Optional<String> personSourcedId,
        RolesClaim roles) {
    static final String NAME = "https://purl.imsglobal.org/spec/lti/claim/for_user";

    public ForUserClaim {
        userId = Fields.checkedId(NAME + " user_id", userId);
    }

    /** Somebody of whom no more is known than the id, and perhaps the whole name. */
    public ForUserClaim(String userId, Optional<String> name) {
        this(userId, name, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), RolesClaim.none());
    }

    /** Absent is empty; present without an id is an error. */
    static Optional<ForUserClaim> in(JsonNode idToken) {
        return Fields.of(idToken, NAME).map(fields -> of(fields.requiredText("user_id"), fields));
    }

    /** The same as drafts of the data privacy launch write it, where the id is called {@code id}. */
    static Optional<ForUserClaim> inDraft(JsonNode idToken) {
        return Fields.of(idToken, NAME)
                .map(fields -> of(fields.text("user_id").orElseGet(() -> fields.requiredText("id")), fields));
    }

    private static ForUserClaim of(String userId, Fields fields) {
        return new ForUserClaim(
                userId,
                fields.text("name"),
                fields.text("given_name"),
                fields.text("family_name"),
                fields.text("email"),
                fields.text("person_sourcedid"),
                RolesClaim.named(fields.texts("roles")));
    }

    @Override
    public String toString() {
        return "ForUserClaim[" + userId + "]";
    }
}
