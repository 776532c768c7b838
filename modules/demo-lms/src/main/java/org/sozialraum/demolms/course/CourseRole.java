package org.sozialraum.demolms.course;

/** What somebody is in the course. */
public enum CourseRole {
    LEARNER("Learner"),
    TEACHER("Instructor"),
    /** Moodle's non-editing teacher: an instructor in the launch, a learner in Moodle's roster. */
    ASSISTANT("Instructor");

    private static final String MEMBERSHIP = "http://purl.imsglobal.org/vocab/lis/v2/membership#";

    private final String shortName;

    CourseRole(String shortName) {
        this.shortName = shortName;
    }

    /** The deprecated short name, as Moodle's roster says it. */
    public String shortName() {
        return shortName;
    }

    public String uri() {
        return MEMBERSHIP + shortName;
    }

    public boolean teaches() {
        return this != LEARNER;
    }
}
