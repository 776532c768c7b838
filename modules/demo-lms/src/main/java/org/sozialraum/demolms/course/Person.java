package org.sozialraum.demolms.course;

/** Somebody in the course; the id is a small number, as in Moodle. */
public record Person(String id, String given, String family, String username, CourseRole role) {
    public String name() {
        return given + " " + family;
    }

    public String email() {
        return username + "@example.org";
    }

    /** The number that a student information system would know. */
    public String sourcedId() {
        return "SIS-" + username;
    }

    public String initials() {
        return given.substring(0, 1) + family.substring(0, 1);
    }
}
