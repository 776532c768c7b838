package org.sozialraum.learning.standing;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.UUID;
import org.sozialraum.learning.grade.Grades;

/**
 * How one activity of a course stands, in counts.
 *
 * @param title what the course calls it, empty if the platform did not say
 * @param graded whether grades can be brought to the LMS
 */
public record ModuleTally(UUID module, Optional<String> title, boolean graded, Grades.Tally counts) {
    public ModuleTally {
        requireNonNull(module, "module is null");
        requireNonNull(title, "title is null");
        requireNonNull(counts, "counts is null");
    }
}
