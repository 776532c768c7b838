package org.sozialraum.lti.message;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What the person is in the course, the institution and the system. It must be there but may be empty; roles that
 * nobody here knows are left out.
 *
 * @param mentorOf whom a mentor looks after, each by the {@code sub} of that person's launches ({@code
 *     role_scope_mentor}); it gives no right by itself
 * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/#roles-claim">LTI Core 1.3, 5.3.7 roles claim</a>
 */
public record RolesClaim(Set<Role> roles, Set<String> mentorOf) {
    static final String NAME = "https://purl.imsglobal.org/spec/lti/claim/roles";
    static final String MENTOR = "https://purl.imsglobal.org/spec/lti/claim/role_scope_mentor";

    public RolesClaim {
        roles = Set.copyOf(roles);
        mentorOf = Set.copyOf(mentorOf);
    }

    /** Roles of somebody who is nobody's mentor. */
    public RolesClaim(Set<Role> roles) {
        this(roles, Set.of());
    }

    /** Nothing is said of any role. */
    public static RolesClaim none() {
        return new RolesClaim(Set.of());
    }

    /** Known roles among these names, full or short. */
    public static RolesClaim named(Collection<String> names) {
        Set<Role> known = EnumSet.noneOf(Role.class);
        for (String name : names) Role.named(name).ifPresent(known::add);
        return new RolesClaim(known);
    }

    static Optional<RolesClaim> in(JsonNode idToken) {
        JsonNode list = idToken.get(NAME);
        if (list == null || list.isNull()) return Optional.empty();
        return Optional.of(new RolesClaim(named(Fields.texts(NAME, list)).roles(), mentees(idToken)));
    }

    private static Set<String> mentees(JsonNode idToken) {
        JsonNode list = idToken.get(MENTOR);
        return list == null || list.isNull() ? Set.of() : Fields.texts(MENTOR, list);
    }

    /**
     * May see the work of a course's learners. Developing its content, or administrating course or institution, does
     * not give that right.
     */
    public boolean isInstructor() {
        return roles.contains(Role.INSTRUCTOR) || roles.contains(Role.TEACHING_ASSISTANT);
    }

    /** Learns in this course, which does not exclude teaching in it. */
    public boolean isLearner() {
        return roles.contains(Role.LEARNER);
    }

    /** May put activities into the course: instructors, content developers and administrators. */
    public boolean mayChooseContent() {
        return isInstructor()
                || roles.contains(Role.CONTENT_DEVELOPER)
                || roles.contains(Role.COURSE_ADMINISTRATOR)
                || roles.contains(Role.INSTITUTION_ADMINISTRATOR)
                || roles.contains(Role.SYSTEM_ADMINISTRATOR);
    }

    /** The roles alone, so that no log names anybody. */
    @Override
    public String toString() {
        return "RolesClaim" + roles;
    }

    /** Answers for the institution or the whole platform. */
    public boolean isInstitutionAdministrator() {
        return roles.contains(Role.INSTITUTION_ADMINISTRATOR) || roles.contains(Role.SYSTEM_ADMINISTRATOR);
    }
}
