package org.sozialraum.learning.roster;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;
import org.sozialraum.learning.person.Right;

/**
 * Somebody in a course, as its roster says.
 *
 * @param subject the platform's identifier, as in a launch
 * @param right by the roster's roles; a launch knows better, for Moodle calls a non-editing teacher Learner here
 * @param groups ids of the course's groups that the person is in; empty if the roster does not say
 */
public record Membership(String subject, Right right, Standing standing, Optional<Set<String>> groups) {
    public Membership {
        requireNonNull(subject, "subject is null");
        requireNonNull(right, "right is null");
        requireNonNull(standing, "standing is null");
        groups = groups.map(Set::copyOf);
    }

    /** Somebody of whose groups the roster says nothing. */
    public Membership(String subject, Right right, Standing standing) {
        this(subject, right, standing, Optional.empty());
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
