package org.sozialraum.learning.attempt;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.UUID;
import org.sozialraum.curriculum.item.Response;

/** What a learner answered to one item; a later answer to the same item replaces it. */
public record Answer(UUID item, Response response, Instant savedAt) {
    public Answer {
        requireNonNull(item, "item is null");
        requireNonNull(response, "response is null");
        requireNonNull(savedAt, "savedAt is null");
    }
}
