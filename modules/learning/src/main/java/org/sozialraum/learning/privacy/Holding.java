package org.sozialraum.learning.privacy;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/**
 * How much of one kind of data there is about a person at one place.
 *
 * @param kind stable, in small letters with hyphens
 * @param place the activity, or the course where it belongs to the course as a whole
 * @param first when the oldest of it came; empty where that is not kept
 * @param last when the newest of it came
 */
public record Holding(String kind, UUID place, int count, Optional<Instant> first, Optional<Instant> last) {
    public Holding {
        requireNonNull(kind, "kind is null");
        requireNonNull(place, "place is null");
        requireNonNull(first, "first is null");
        requireNonNull(last, "last is null");
    }

    /** The same kind at both places together, under the name of the given one. */
    Holding and(Holding other) {
        return new Holding(
                kind,
                place,
                count + other.count,
                of(first, other.first, (one, two) -> one.isBefore(two) ? one : two),
                of(last, other.last, (one, two) -> one.isAfter(two) ? one : two));
    }

    Holding at(UUID there) {
        return new Holding(kind, there, count, first, last);
    }

    private static Optional<Instant> of(Optional<Instant> one, Optional<Instant> two, BinaryOperator<Instant> choice) {
        return Stream.concat(one.stream(), two.stream()).reduce(choice);
    }
}
