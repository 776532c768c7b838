package org.sozialraum.learning.grade;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sozialraum.learning.placement.Placement;

/**
 * All that the LMS has to be told.
 *
 * @param subject the platform's identifier of the learner
 * @param module what the placement teaches; names the column where one has to be found or added
 * @param formerLinks what the activity was copied from, the latest first; says which of the columns is its own
 * @param linksBeside other activities of the course, whose columns are theirs
 * @param timestamp when this message is made; later than that of any earlier message about the same grade
 */
public record DueGrade(
        Grade grade,
        Placement placement,
        String subject,
        UUID module,
        List<String> formerLinks,
        List<String> linksBeside,
        Instant timestamp) {
    public DueGrade {
        requireNonNull(grade, "grade is null");
        requireNonNull(placement, "placement is null");
        requireNonNull(subject, "subject is null");
        requireNonNull(module, "module is null");
        formerLinks = List.copyOf(formerLinks);
        linksBeside = List.copyOf(linksBeside);
        requireNonNull(timestamp, "timestamp is null");
    }
}
