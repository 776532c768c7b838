package org.sozialraum.lti.message;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A role that this library knows. Roles are compared as whole strings, never by suffix: an Administrator of the
 * institution is not an Instructor of the course.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/#role-vocabularies">LTI Core 1.3, A.2 role vocabularies</a>
 */
public enum Role {
    /** Leads the course, or assists in leading it: every sub-role of Instructor counts. */
    INSTRUCTOR(
            Names.MEMBERSHIP + "Instructor",
            "Instructor",
            Names.INSTRUCTOR + "ExternalInstructor",
            Names.INSTRUCTOR + "Grader",
            Names.INSTRUCTOR + "GuestInstructor",
            Names.INSTRUCTOR + "Lecturer",
            Names.INSTRUCTOR + "PrimaryInstructor",
            Names.INSTRUCTOR + "SecondaryInstructor"),
    /** Assists in leading the course. */
    TEACHING_ASSISTANT(
            Names.INSTRUCTOR + "TeachingAssistant",
            Names.INSTRUCTOR + "TeachingAssistantGroup",
            Names.INSTRUCTOR + "TeachingAssistantOffering",
            Names.INSTRUCTOR + "TeachingAssistantSection",
            Names.INSTRUCTOR + "TeachingAssistantSectionAssociation",
            Names.INSTRUCTOR + "TeachingAssistantTemplate",
            Names.MEMBERSHIP + "TeachingAssistant",
            "TeachingAssistant"),
    LEARNER(
            Names.MEMBERSHIP + "Learner",
            "Learner",
            Names.LEARNER + "ExternalLearner",
            Names.LEARNER + "GuestLearner",
            Names.LEARNER + "Instructor",
            Names.LEARNER + "Learner",
            Names.LEARNER + "NonCreditLearner"),
    CONTENT_DEVELOPER(
            Names.MEMBERSHIP + "ContentDeveloper",
            "ContentDeveloper",
            Names.CONTENT_DEVELOPER + "ContentDeveloper",
            Names.CONTENT_DEVELOPER + "ContentExpert",
            Names.CONTENT_DEVELOPER + "ExternalContentExpert",
            Names.CONTENT_DEVELOPER + "Librarian"),
    /** Administrates the course, which is not the same as teaching it. */
    COURSE_ADMINISTRATOR(Names.MEMBERSHIP + "Administrator", "Administrator"),
    MANAGER(Names.MEMBERSHIP + "Manager", "Manager"),
    MENTOR(Names.MEMBERSHIP + "Mentor", "Mentor"),
    MEMBER(Names.MEMBERSHIP + "Member", "Member"),
    OFFICER(Names.MEMBERSHIP + "Officer", "Officer"),
    INSTITUTION_ADMINISTRATOR(Names.INSTITUTION + "Administrator"),
    INSTITUTION_FACULTY(Names.INSTITUTION + "Faculty"),
    INSTITUTION_INSTRUCTOR(Names.INSTITUTION + "Instructor"),
    INSTITUTION_LEARNER(Names.INSTITUTION + "Learner"),
    INSTITUTION_STAFF(Names.INSTITUTION + "Staff"),
    INSTITUTION_STUDENT(Names.INSTITUTION + "Student"),
    INSTITUTION_GUEST(Names.INSTITUTION + "Guest"),
    INSTITUTION_NONE(Names.INSTITUTION + "None"),
    INSTITUTION_OTHER(Names.INSTITUTION + "Other"),
    SYSTEM_ADMINISTRATOR(Names.SYSTEM + "Administrator", Names.SYSTEM + "SysAdmin"),
    SYSTEM_USER(Names.SYSTEM + "User"),
    /** A teacher looks at the course as a learner would; not a person who learns. */
    TEST_USER("http://purl.imsglobal.org/vocab/lti/system/person#TestUser");

    private static final Map<String, Role> BY_NAME = Arrays.stream(values())
            .flatMap(role -> role.names.stream().map(name -> Map.entry(name, role)))
            .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final String uri;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of texts
    private final List<String> names;

    Role(String uri, String... others) {
        this.uri = uri;
        this.names = Stream.concat(Stream.of(uri), Arrays.stream(others)).toList();
    }

    /** The name that the specification prefers. */
    public String uri() {
        return uri;
    }

    /** Finds a role by its whole name, full or deprecated short; unknown ones are empty, and legal. */
    public static Optional<Role> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    private static final class Names {
        static final String MEMBERSHIP = "http://purl.imsglobal.org/vocab/lis/v2/membership#";
        static final String INSTRUCTOR = "http://purl.imsglobal.org/vocab/lis/v2/membership/Instructor#";
        static final String LEARNER = "http://purl.imsglobal.org/vocab/lis/v2/membership/Learner#";
        static final String CONTENT_DEVELOPER = "http://purl.imsglobal.org/vocab/lis/v2/membership/ContentDeveloper#";
        static final String INSTITUTION = "http://purl.imsglobal.org/vocab/lis/v2/institution/person#";
        static final String SYSTEM = "http://purl.imsglobal.org/vocab/lis/v2/system/person#";

        private Names() {}
    }
}
