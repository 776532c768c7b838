package org.sozialraum.lti.message;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * Who launches. Everything may be missing, by the platform's choice or the person's.
 *
 * @param subject stable id of the person, unique within the issuer
 * @param name the whole name, as the platform writes it
 * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/#user-identity-claims">LTI Core 1.3, 5.3.6 user identity</a>
 */
public record PersonClaims(
        Optional<String> subject,
        Optional<String> name,
        Optional<String> givenName,
        Optional<String> familyName,
        Optional<String> email) {

    public PersonClaims {
        subject.ifPresent(id -> Fields.checkedId("sub", id));
    }

    static PersonClaims in(JsonNode idToken) {
        Fields fields = new Fields("person", idToken);
        return new PersonClaims(
                new Fields("sub", idToken).id("sub"),
                fields.text("name"),
                fields.text("given_name"),
                fields.text("family_name"),
                fields.text("email"));
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "PersonClaims[]";
    }
}
