package org.sozialraum.learning.group;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Some people of a course.
 *
 * @param id unique within the course
 * @param name as teachers wrote it; empty where the LMS tells ids alone
 */
public record CourseGroup(String id, Optional<String> name) {
    public CourseGroup {
        requireNonNull(id, "id is null");
        requireNonNull(name, "name is null");
    }
}
