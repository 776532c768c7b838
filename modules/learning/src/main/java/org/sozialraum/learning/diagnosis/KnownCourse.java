package org.sozialraum.learning.diagnosis;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.Optional;

/**
 * Addresses of services that launches of one deployment have named; of any course.
 *
 * @param mayAdd whether the platform lets us add grade columns there
 */
public record KnownCourse(String deployment, Optional<URI> lineItems, boolean mayAdd, Optional<URI> roster) {
    public KnownCourse {
        requireNonNull(deployment, "deployment is null");
        requireNonNull(lineItems, "lineItems is null");
        requireNonNull(roster, "roster is null");
    }
}
