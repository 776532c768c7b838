package org.sozialraum.learning.observation;

import static java.util.Objects.requireNonNull;

/**
 * What was seen, and where.
 *
 * @param issuer of the platform
 * @param clientId our registration there
 * @param place one of its services, or its clock: in kebab-case, such as {@code line-items}
 * @param what in kebab-case, such as {@code no-answer}
 */
public record Observed(String issuer, String clientId, String place, String what) {
    public Observed {
        requireNonNull(issuer, "issuer is null");
        requireNonNull(clientId, "clientId is null");
        requireNonNull(place, "place is null");
        requireNonNull(what, "what is null");
    }
}
