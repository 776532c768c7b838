package org.sozialraum.learning.library;

import java.util.Optional;
import java.util.UUID;
import org.sozialraum.curriculum.Curriculum;
import org.sozialraum.curriculum.Module;

/**
 * What is taught. The curriculum changes while people are inside it: ask anew for each request, and ask for the edition
 * that somebody has begun.
 */
public interface Library {
    /** As it is taught to whoever begins now. */
    Curriculum curriculum();

    /**
     * A module as it was.
     *
     * @param edition its content version in one word, as in {@link Module#version()}
     * @return empty if that edition was never taught here, or can't be read any more
     */
    Optional<Module> edition(UUID module, String edition);

    default Optional<Module> module(UUID module) {
        return curriculum().module(module);
    }

    /** A module as it was, and where that is lost, as it is now. */
    default Optional<Module> editionOrNow(UUID module, Optional<String> edition) {
        return edition.flatMap(begun -> edition(module, begun)).or(() -> module(module));
    }

    /** A curriculum that never changes. */
    static Library of(Curriculum curriculum) {
        return new FixedLibrary(curriculum);
    }
}
