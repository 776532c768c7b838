package org.sozialraum.curriculum.reading;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** The things of one kind in a module, each in its folder: all sections, all items … */
final class Shelf<T> {
    private final Map<String, Optional<T>> things = new TreeMap<>();
    private final Map<String, Folder> folders = new TreeMap<>();
    private final Set<String> used = new HashSet<>();

    Shelf(Folder folder, Function<Folder, Optional<T>> read) {
        for (Folder thing : folder.things()) {
            folders.put(thing.name(), thing);
            things.put(thing.name(), read.apply(thing));
        }
    }

    /** By name; empty where one could not be read. */
    Map<String, Optional<T>> things() {
        return things;
    }

    /** Takes note that something refers to it. */
    void use(String name) {
        used.add(name);
    }

    /** Takes note as well; false if something refers to it already. */
    boolean useOnce(String name) {
        return used.add(name);
    }

    Optional<T> find(String name) {
        return things.getOrDefault(name, Optional.empty());
    }

    boolean has(String name) {
        return things.containsKey(name);
    }

    void reportUnused(String message, String wayOut) {
        folders.forEach((name, folder) -> {
            if (!used.contains(name)) {
                folder.place().report(Code.FLOW_UNUSED, message, wayOut);
            }
        });
    }
}
