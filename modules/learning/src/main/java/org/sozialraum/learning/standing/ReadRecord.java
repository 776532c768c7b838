package org.sozialraum.learning.standing;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sozialraum.curriculum.Curriculum;
import org.sozialraum.learning.UseCase;
import org.sozialraum.learning.session.Visit;

/** Shows a learner how far she has come in all modules of her institution; nobody else can ask for it. */
@UseCase
public class ReadRecord {
    private final Standings standings;
    private final Curriculum curriculum;

    @Inject
    ReadRecord(Standings standings, Curriculum curriculum) {
        this.standings = standings;
        this.curriculum = curriculum;
    }

    /** What was changed last comes first; modules that are no longer in the curriculum are left out. */
    public List<Progress> handle(Visit visit) {
        return standings.of(visit.session().person()).stream()
                .flatMap(this::progress)
                .sorted(Comparator.comparing(Progress::lastChange).reversed())
                .toList();
    }

    private Stream<Progress> progress(Trace trace) {
        return curriculum.module(trace.module()).map(module -> Progress.of(module, trace)).stream();
    }
}
