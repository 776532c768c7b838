package org.sozialraum.learning.administrator;

import java.time.Instant;

/** Links for somebody who has no password yet. */
public interface EntranceLinks {
    /** Remembers a link by its hash, and forgets those whose time is over. */
    void add(String tokenHash, Instant at, Instant expiresAt);

    boolean isOpen(String tokenHash, Instant at);

    /** Uses a link up, in one statement: of two who try at once, one gets true. All other links end with it. */
    boolean use(String tokenHash, Instant at);
}
