package org.sozialraum.learning.roster;

import static java.util.Objects.requireNonNull;

import org.sozialraum.learning.person.Right;

/**
 * Somebody in a course, as its roster says.
 *
 * @param subject the platform's identifier, as in a launch
 * @param right by the roster's roles; a launch knows better, for Moodle calls a non-editing teacher Learner here
 */
public record Membership(String subject, Right right, Standing standing) {
    public Membership {
        requireNonNull(subject, "subject is null");
        requireNonNull(right, "right is null");
        requireNonNull(standing, "standing is null");
    }

    /** Whether somebody takes part. */
    public enum Standing {
        ACTIVE,
        /** In the course, but taking no part at present. */
        INACTIVE,
        /** Has left the course; the work stays hers. */
        GONE
    }
}
