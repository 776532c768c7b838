package org.sozialraum.tool.library;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sozialraum.curriculum.Curriculum;
import org.sozialraum.curriculum.Module;
import org.sozialraum.curriculum.packaging.ModulePackage;
import org.sozialraum.curriculum.packaging.UnsafePackage;
import org.sozialraum.curriculum.reading.Reading;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.library.Editions.Kept;
import org.sozialraum.learning.library.KeepEditions;

/** Earlier editions of modules: kept as packages in the database, and those in use as modules in memory. */
@Once
class EditionShelf {
    private static final Logger LOG = System.getLogger(EditionShelf.class.getName());
    private static final int MOST_IN_MEMORY = 48;

    private final KeepEditions keepEditions;
    private final Map<Kept, Optional<Module>> inMemory = Collections.synchronizedMap(new Recent());

    @Inject
    EditionShelf(KeepEditions keepEditions) {
        this.keepEditions = keepEditions;
    }

    /** Keeps what is not kept yet. */
    void keep(Curriculum curriculum, Path folder) {
        Set<Kept> known = keepEditions.all();
        for (Module module : curriculum.modules()) {
            Kept edition = kept(module);
            if (!known.contains(edition)) {
                keepEditions.keep(edition, () -> bytes(folder, module));
                inMemory.remove(edition);
            }
        }
    }

    private static byte[] bytes(Path folder, Module module) {
        try {
            return ModulePackage.of(folder, module).bytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Optional<Module> find(Kept edition) {
        Optional<Module> known = inMemory.get(edition);
        if (known != null) return known;
        Optional<Module> read = keepEditions.find(edition).flatMap(zip -> read(edition, zip));
        inMemory.put(edition, read);
        return read;
    }

    Optional<Module> newest(UUID module) {
        return keepEditions.newest(module).flatMap(this::find);
    }

    private static Optional<Module> read(Kept edition, byte[] zip) {
        try {
            if (ModulePackage.parse(zip).read() instanceof Reading.Complete complete) {
                return complete.curriculum().module(edition.module());
            }
            LOG.log(Level.WARNING, "{0}: the format has changed since; the module is shown as it is now", edition);
        } catch (IOException | UnsafePackage unreadable) {
            LOG.log(Level.WARNING, "an edition of a module can't be read any more: " + edition, unreadable);
        }
        return Optional.empty();
    }

    static Kept kept(Module module) {
        return new Kept(module.uuid(), module.version().toString());
    }

    /** Forgets what nobody has asked for longest. */
    private static final class Recent extends LinkedHashMap<Kept, Optional<Module>> {
        private static final long serialVersionUID = 1;

        private Recent() {
            super(MOST_IN_MEMORY, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Kept, Optional<Module>> eldest) {
            return size() > MOST_IN_MEMORY;
        }
    }
}
