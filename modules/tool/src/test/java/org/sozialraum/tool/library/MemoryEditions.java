package org.sozialraum.tool.library;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sozialraum.learning.library.Editions;

/** Editions in memory. */
final class MemoryEditions implements Editions {
    private final Map<Kept, byte[]> packages = new LinkedHashMap<>();

    @Override
    public Set<Kept> all() {
        return Set.copyOf(packages.keySet());
    }

    @Override
    public void keep(Kept edition, byte[] modulePackage, Instant at) {
        packages.put(edition, modulePackage);
    }

    @Override
    public Optional<byte[]> find(Kept edition) {
        return Optional.ofNullable(packages.get(edition));
    }

    @Override
    public Optional<Kept> newest(UUID module) {
        return packages.keySet().stream()
                .filter(kept -> kept.module().equals(module))
                .reduce((first, second) -> second);
    }
}
