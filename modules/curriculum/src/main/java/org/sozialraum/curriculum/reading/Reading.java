package org.sozialraum.curriculum.reading;

import java.util.List;
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

    /** @param problems at least one error, and the warnings */
    record Broken(List<Problem> problems) implements Reading {
        public Broken {
            problems = List.copyOf(problems);
        }
    }
}
