package org.sozialraum.curriculum.reading;

import java.util.List;
import org.sozialraum.curriculum.CatalogueEntry;
import org.sozialraum.curriculum.Curriculum;

/** What became of a folder. */
public sealed interface Reading {
    /** Sorted by path and line. */
    List<Problem> problems();

    /** @param problems warnings only */
    record Complete(Curriculum curriculum, List<Problem> problems) implements Reading {
        public Complete {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Some modules have errors; the others can be taught.
     *
     * @param curriculum without the broken modules
     * @param catalogue all modules there should be, in their order
     * @param problems at least one error, and the warnings
     */
    record Partial(Curriculum curriculum, List<CatalogueEntry> catalogue, List<Problem> problems) implements Reading {
        public Partial {
            catalogue = List.copyOf(catalogue);
            problems = List.copyOf(problems);
        }

        /** Entries of the modules that are missing. */
        public List<CatalogueEntry> broken() {
            return catalogue.stream()
                    .filter(entry -> curriculum.module(entry.uuid()).isEmpty())
                    .toList();
        }
    }

    /**
     * What all modules share is wrong, so that none can be taught.
     *
     * @param problems at least one error, and the warnings
     */
    record Broken(List<Problem> problems) implements Reading {
        public Broken {
            problems = List.copyOf(problems);
        }
    }
}
