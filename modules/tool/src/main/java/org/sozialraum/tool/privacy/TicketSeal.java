package org.sozialraum.tool.privacy;

import java.util.Optional;

/** Closes a ticket so that nobody but us can read or make one. */
public interface TicketSeal {
    /** In letters that may stand in an address: letters, digits, {@code -} and {@code _}. */
    String seal(byte[] ticket);

    /** Empty if it was not sealed by us, or for something else. */
    Optional<byte[]> open(String sealed);
}
