package org.sozialraum.demolms.course;

import java.util.List;

/**
 * One of the courses: the first, or a copy.
 *
 * @param history ids of the courses that it is a copy of, the latest first
 */
public record Classroom(String id, String label, String title, List<String> history) {
    static final Classroom FIRST = new Classroom(Course.ID, Course.LABEL, Course.TITLE, List.of());

    public Classroom {
        history = List.copyOf(history);
    }

    public boolean isCopy() {
        return !history.isEmpty();
    }
}
