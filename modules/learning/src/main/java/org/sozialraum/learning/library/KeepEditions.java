package org.sozialraum.learning.library;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.sozialraum.learning.UseCase;
import org.sozialraum.learning.library.Editions.Kept;

/** Keeps each edition of a module that is taught, and brings it back for whoever has begun it. */
@UseCase
public class KeepEditions {
    private final Editions editions;
    private final InstantSource clock;

    @Inject
    public KeepEditions(Editions editions, InstantSource clock) {
        this.editions = editions;
        this.clock = clock;
    }

    public Set<Kept> all() {
        return editions.all();
    }

    public void keep(Kept edition, Supplier<byte[]> modulePackage) {
        if (editions.find(edition).isEmpty()) {
            editions.keep(edition, modulePackage.get(), clock.instant());
        }
    }

    public Optional<byte[]> find(Kept edition) {
        return editions.find(edition);
    }

    public Optional<Kept> newest(UUID module) {
        return editions.newest(module);
    }
}
