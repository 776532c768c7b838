package org.sozialraum.learning.library;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Editions of modules that were ever taught here, as packages. */
public interface Editions {
    /** Content versions of those that are kept, by one query for all modules. */
    Set<Kept> all();

    /** Keeps an edition; one that is kept already stays as it is. */
    void keep(Kept edition, byte[] modulePackage, Instant at);

    Optional<byte[]> find(Kept edition);

    /** The edition of a module that was kept last. */
    Optional<Kept> newest(UUID module);

    /** @param edition content version in one word */
    record Kept(UUID module, String edition) {}
}
