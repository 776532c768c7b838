package org.sozialraum.learning.library;

import java.util.Optional;
import java.util.UUID;
import org.sozialraum.curriculum.Curriculum;
import org.sozialraum.curriculum.Module;

record FixedLibrary(Curriculum curriculum) implements Library {
    @Override
    public Optional<Module> edition(UUID module, String edition) {
        return curriculum
                .module(module)
                .filter(found -> found.version().toString().equals(edition));
    }
}
