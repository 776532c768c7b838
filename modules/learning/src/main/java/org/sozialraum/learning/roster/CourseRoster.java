package org.sozialraum.learning.roster;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.sozialraum.learning.placement.Origin;

/**
 * What is known of a course's roster.
 *
 * @param address where the LMS shows it
 * @param changes where it shows what has changed since the last reading, if it has such a thing
 * @param run number of the last reading that was begun; grows
 * @param readAt end of the last reading that came to the end, the age of what is shown
 * @param reading empty unless a reading is due or under way
 * @param trouble why the last reading came to no end
 */
public record CourseRoster(
        CourseId course,
        Origin origin,
        URI address,
        Optional<URI> changes,
        int run,
        Optional<Instant> readAt,
        Optional<Reading> reading,
        Optional<RosterTrouble> trouble) {
    /** A teacher who comes in finds a roster that is hardly older. */
    static final Duration FRESH = Duration.ofHours(1);

    public CourseRoster {
        requireNonNull(course, "course is null");
        requireNonNull(origin, "origin is null");
        requireNonNull(address, "address is null");
        requireNonNull(changes, "changes is null");
        requireNonNull(readAt, "readAt is null");
        requireNonNull(reading, "reading is null");
        requireNonNull(trouble, "trouble is null");
    }

    /**
     * A reading that is due or under way.
     *
     * @param tries how often it came no further
     * @param nextTry when it is due
     * @param page where to go on; empty for the beginning
     */
    public record Reading(int tries, Instant nextTry, Optional<URI> page) {
        public Reading {
            requireNonNull(nextTry, "nextTry is null");
            requireNonNull(page, "page is null");
        }
    }

    /** Read so long ago, or never, that a teacher should not have to ask for it. */
    boolean isOld(Instant now) {
        return readAt.filter(at -> at.isAfter(now.minus(FRESH))).isEmpty();
    }

    CourseRoster asked(Instant at) {
        return new CourseRoster(
                course,
                origin,
                address,
                changes,
                run,
                readAt,
                Optional.of(new Reading(0, at, Optional.empty())),
                trouble);
    }

    /** A reading that goes on is still the same. */
    CourseRoster begun() {
        boolean goesOn = reading.flatMap(Reading::page).isPresent();
        return new CourseRoster(course, origin, address, changes, goesOn ? run : run + 1, readAt, reading, trouble);
    }

    CourseRoster readAt(Instant at, Optional<URI> nextChanges) {
        return new CourseRoster(
                course, origin, address, nextChanges, run, Optional.of(at), Optional.empty(), Optional.empty());
    }

    /** Everybody is read next time, not only what has changed. */
    CourseRoster withoutChanges() {
        return new CourseRoster(course, origin, address, Optional.empty(), run, readAt, reading, trouble);
    }

    /** @param next empty if it is given up until somebody asks again */
    CourseRoster failed(RosterTrouble why, Optional<Reading> next) {
        return new CourseRoster(course, origin, address, changes, run, readAt, next, Optional.of(why));
    }
}
