package org.sozialraum.learning.privacy;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * One thing that is kept of a person, with its content.
 *
 * @param kind as in {@link Holding}
 * @param place as in {@link Holding}
 * @param values texts, numbers, truth values, moments ({@code Instant}) and ids ({@code UUID}) by their names, in the
 *     order in which they are to be shown; what is not known is left out
 */
public record Item(String kind, UUID place, Map<String, Object> values) {
    public Item {
        requireNonNull(kind, "kind is null");
        requireNonNull(place, "place is null");
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** Without the content, which may be words of a learner. */
    @Override
    public String toString() {
        return "Item[" + kind + "]";
    }
}
