package org.sozialraum.lti.roster;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.sozialraum.lti.message.MalformedClaim;
import org.sozialraum.lti.message.PersonClaims;
import org.sozialraum.lti.message.Role;
import org.sozialraum.lti.message.RolesClaim;

/** One element of {@code members}: somebody, or a reason why not. */
sealed interface Entry {
    record Somebody(Member member) implements Entry {}

    record Nobody(Skipped why) implements Entry {}

    static Entry of(JsonNode json) {
        if (!json.isObject()) {
            return new Nobody(Skipped.NO_MEMBER);
        }
        Optional<String> userId = MemberFields.id(json, "user_id");
        if (userId.isEmpty()) {
            return new Nobody(Skipped.NO_USER_ID);
        }
        try {
            return new Somebody(member(json, person(json, userId)));
        } catch (MalformedClaim unusable) {
            return new Nobody(Skipped.UNUSABLE_USER_ID);
        }
    }

    private static PersonClaims person(JsonNode json, Optional<String> userId) {
        return new PersonClaims(
                userId,
                MemberFields.text(json, "name"),
                MemberFields.text(json, "given_name"),
                MemberFields.text(json, "family_name"),
                MemberFields.text(json, "email"));
    }

    private static Member member(JsonNode json, PersonClaims person) {
        Set<String> names = MemberFields.texts(json, "roles");
        Set<String> unknown = new HashSet<>(names);
        unknown.removeIf(name -> Role.named(name).isPresent());
        return new Member(
                person,
                MembershipStatus.in(json),
                RolesClaim.named(names),
                unknown,
                MemberFields.address(json, "picture"),
                MemberFields.text(json, "lis_person_sourcedid"),
                MemberMessage.allIn(json),
                MemberFields.groups(json));
    }
}
