package org.sozialraum.learning.standing;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sozialraum.learning.UseCase;
import org.sozialraum.learning.library.Library;
import org.sozialraum.learning.session.Visit;

/** Shows a learner how far she has come in all modules of her institution; nobody else can ask for it. */
@UseCase
public class ReadRecord {
    private final Standings standings;
    private final Library library;

    @Inject
    ReadRecord(Standings standings, Library library) {
        this.standings = standings;
        this.library = library;
    }

    /** What was changed last comes first; modules that are no longer in the curriculum are left out. */
    public List<Progress> handle(Visit visit) {
        return standings.of(visit.session().person()).stream()
                .flatMap(this::progress)
                .sorted(Comparator.comparing(Progress::lastChange).reversed())
                .toList();
    }

    private Stream<Progress> progress(Trace trace) {
        return library.module(trace.module()).map(module -> Progress.of(module, trace)).stream();
    }
}
