package org.sozialraum.learning.placement;

import java.time.Instant;

/** Tickets with which teachers have handed in a choice of activities; each is good for once. */
public interface SpentTickets {
    /**
     * Spends a ticket: of many who try at once, on any node, one succeeds.
     *
     * @param until from when on the ticket is worth nothing anyway, so that it may be forgotten
     * @return false if it was spent before
     */
    boolean spend(String ticket, Instant until);
}
