package org.sozialraum.learning.placement;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an activity of a course can be. */
public enum PlacementKind {
    /** A module is learned here, or will be once a teacher has chosen one. */
    MODULE,
    /** The learner's own page over all modules; has no grade. */
    RECORD,
    /** The teachers' page over all modules of the course; has no grade. */
    COHORT;

    /** As links and rows name it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty for a name that no kind has. */
    public static Optional<PlacementKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
