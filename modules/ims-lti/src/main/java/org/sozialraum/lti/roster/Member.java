package org.sozialraum.lti.roster;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sozialraum.lti.message.PersonClaims;
import org.sozialraum.lti.message.Role;
import org.sozialraum.lti.message.RolesClaim;

/**
 * Somebody in a course, as the roster tells.
 *
 * @param person the same as in a launch: {@code user_id} is the {@code sub} of her launches, names and e-mail may be
 *     absent
 * @param roles in the course; full and deprecated short names are understood. They never take a right away that a launch
 *     has given: Moodle's roster shows a non-editing teacher as Learner, who launches as Instructor
 * @param unknownRoles legal names that this library does not know
 * @param picture of the person, if the platform shares it
 * @param sourcedId {@code lis_person_sourcedid}, the person in the student information system
 * @param messages one for each message of the link that was asked for; else none
 * @param groups ids of the groups that the person is in, where the platform has the groups service; empty if it does
 *     not say, which is not the same as none
 * @see <a href="https://www.imsglobal.org/spec/lti-nrps/v2p0#membership-container-media-type">NRPS 2.0, 2.1</a>
 */
public record Member(
        PersonClaims person,
        MembershipStatus status,
        RolesClaim roles,
        Set<String> unknownRoles,
        Optional<URI> picture,
        Optional<String> sourcedId,
        List<MemberMessage> messages,
        Optional<Set<String>> groups) {

    public Member {
        if (person.subject().isEmpty()) {
            throw new IllegalArgumentException("a member needs a user id");
        }
        requireNonNull(status, "status is null");
        requireNonNull(roles, "roles is null");
        unknownRoles = Set.copyOf(unknownRoles);
        requireNonNull(picture, "picture is null");
        requireNonNull(sourcedId, "sourcedId is null");
        messages = List.copyOf(messages);
        groups = groups.map(Set::copyOf);
    }

    /** The {@code sub} of her launches, unique within the issuer. */
    public String userId() {
        return person.subject().orElseThrow();
    }

    boolean has(Role role) {
        return roles.roles().contains(role);
    }

    /** The id and nothing else of the person, so that no log can. */
    @Override
    public String toString() {
        return "Member[userId=" + userId() + ", status=" + status + ", roles=" + roles.roles() + "]";
    }
}
