package org.sozialraum.learning.session;

import static java.util.Objects.requireNonNull;

import org.sozialraum.learning.placement.Placement;

/** A request whose session is known: who is here, and where. */
public record Visit(LearningSession session, Placement placement) {
    public Visit {
        requireNonNull(session, "session is null");
        requireNonNull(placement, "placement is null");
    }
}
