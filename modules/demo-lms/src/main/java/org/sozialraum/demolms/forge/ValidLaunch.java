package org.sozialraum.demolms.forge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sozialraum.demolms.launch.LtiClaim;

/**
 * The launches that a tool has to accept, each as a teacher and as a student.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/cert#valid-teacher-launches">LTI Advantage Conformance
 *     Certification Guide, 6.1.2 and 6.1.3</a>
 */
public enum ValidLaunch {
    PLAIN("plain") {
        @Override
        LaunchDraft change(LaunchDraft draft, Position position) {
            return draft;
        }
    },
    SEVERAL_ROLES("several roles") {
        @Override
        LaunchDraft change(LaunchDraft draft, Position position) {
            return draft.with(LtiClaim.ROLES, List.of(position.institutionRole(), position.courseRole()));
        }
    },
    SHORT_ROLE("a short role name") {
        @Override
        LaunchDraft change(LaunchDraft draft, Position position) {
            return draft.with(LtiClaim.ROLES, List.of(position.shortRole()));
        }
    },
    UNKNOWN_ROLE("a role that nobody knows") {
        @Override
        LaunchDraft change(LaunchDraft draft, Position position) {
            return draft.with(
                    LtiClaim.ROLES, List.of("http://purl.imsglobal.org/vocab/lis/v2/uknownrole/unknown#Helper"));
        }
    },
    NO_ROLE("no role") {
        @Override
        LaunchDraft change(LaunchDraft draft, Position position) {
            return draft.with(LtiClaim.ROLES, List.of());
        }
    },
    EMAIL_ONLY("an e-mail address, no names") {
        @Override
        LaunchDraft change(LaunchDraft draft, Position position) {
            return draft.without("name", "given_name", "family_name");
        }
    },
    NAMES_ONLY("names, no e-mail address") {
        @Override
        LaunchDraft change(LaunchDraft draft, Position position) {
            return draft.without("email");
        }
    },
    NO_PERSONAL_DATA("neither names nor e-mail address") {
        @Override
        LaunchDraft change(LaunchDraft draft, Position position) {
            return draft.without("name", "given_name", "family_name", "email", LtiClaim.LIS);
        }
    },
    EMAIL_WITHOUT_CONTEXT("an e-mail address, no context") {
        @Override
        LaunchDraft change(LaunchDraft draft, Position position) {
            return EMAIL_ONLY
                    .change(draft, position)
                    .without(LtiClaim.CONTEXT, LtiClaim.ROSTER, LtiClaim.GRADES, LtiClaim.LIS);
        }
    };

    private static final String MEMBERSHIP = "http://purl.imsglobal.org/vocab/lis/v2/membership#";
    private static final String INSTITUTION = "http://purl.imsglobal.org/vocab/lis/v2/institution/person#";

    private final String description;

    ValidLaunch(String description) {
        this.description = description;
    }

    abstract LaunchDraft change(LaunchDraft draft, Position position);

    /** As whom the launch is made. */
    public enum Position {
        TEACHER("Instructor", "Faculty"),
        STUDENT("Learner", "Student");

        private final String shortRole;
        private final String atInstitution;

        Position(String shortRole, String atInstitution) {
            this.shortRole = shortRole;
            this.atInstitution = atInstitution;
        }

        String shortRole() {
            return shortRole;
        }

        String courseRole() {
            return MEMBERSHIP + shortRole;
        }

        String institutionRole() {
            return INSTITUTION + atInstitution;
        }
    }

    /** One of the eighteen. */
    public record Case(ValidLaunch launch, Position position) {
        public LaunchDraft shape(LaunchDraft good) {
            return launch.change(good, position);
        }

        /** Whether the roles of this launch make the person a teacher of the course. */
        public boolean teaches() {
            boolean roleIsKnown = launch != UNKNOWN_ROLE && launch != NO_ROLE;
            return position == Position.TEACHER && roleIsKnown;
        }

        @Override
        public String toString() {
            return (position == Position.TEACHER ? "teacher: " : "student: ") + launch;
        }
    }

    /** All eighteen. */
    public static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (Position position : Position.values()) {
            Arrays.stream(values()).map(launch -> new Case(launch, position)).forEach(cases::add);
        }
        return List.copyOf(cases);
    }

    @Override
    public String toString() {
        return description;
    }
}
