package org.sozialraum.learning.grade;

import java.time.Instant;
import java.util.Optional;

/**
 * A grade that the LMS has not taken yet.
 *
 * @param platform name of the LMS
 * @param tries deliveries that failed so far
 * @param trouble why the last one failed, empty before the first
 */
public record UndeliveredGrade(
        GradeKey key, String platform, Instant earnedAt, int tries, Instant nextTry, Optional<Trouble> trouble) {}
