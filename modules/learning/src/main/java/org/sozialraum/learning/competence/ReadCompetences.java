package org.sozialraum.learning.competence;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sozialraum.curriculum.CompetenceId;
import org.sozialraum.curriculum.Curriculum;
import org.sozialraum.curriculum.Framework;
import org.sozialraum.curriculum.Module;
import org.sozialraum.curriculum.Step;
import org.sozialraum.learning.UseCase;
import org.sozialraum.learning.library.Library;
import org.sozialraum.learning.session.Visit;
import org.sozialraum.learning.standing.Standings;
import org.sozialraum.learning.standing.Trace;

/** Shows a learner her competences, those of the whole framework, also what the curriculum does not teach. */
@UseCase
public class ReadCompetences {
    private final Standings standings;
    private final Library library;

    @Inject
    ReadCompetences(Standings standings, Library library) {
        this.standings = standings;
        this.library = library;
    }

    /** In the framework's order. */
    public List<CompetenceStanding> handle(Visit visit) {
        Map<UUID, List<Trace>> traces =
                standings.of(visit.session().person()).stream().collect(Collectors.groupingBy(Trace::module));
        Curriculum curriculum = library.curriculum();
        return curriculum.frameworks().stream()
                .flatMap(framework ->
                        framework.competences().stream().map(entry -> standing(framework, entry, curriculum, traces)))
                .toList();
    }

    private static CompetenceStanding standing(
            Framework framework, Framework.Entry entry, Curriculum curriculum, Map<UUID, List<Trace>> traces) {
        CompetenceId id = new CompetenceId(framework.id(), entry.number());
        List<Module> taughtIn = curriculum.modules().stream()
                .filter(module -> level(module, id).isPresent())
                .toList();
        Optional<String> level = taughtIn.stream()
                .filter(module -> application(module, tracesOf(module, traces)) == Half.SHOWN)
                .flatMap(module -> level(module, id).stream())
                .max(Comparator.comparingInt(framework.levels()::indexOf));
        return new CompetenceStanding(
                id,
                entry.area(),
                taughtIn,
                best(taughtIn.stream().map(module -> application(module, tracesOf(module, traces)))),
                best(taughtIn.stream().map(module -> judgement(module, tracesOf(module, traces)))),
                level);
    }

    private static List<Trace> tracesOf(Module module, Map<UUID, List<Trace>> traces) {
        return traces.getOrDefault(module.uuid(), List.of());
    }

    private static Optional<String> level(Module module, CompetenceId id) {
        return module.competences().stream()
                .filter(competence -> competence.id().equals(id))
                .map(competence -> competence.level())
                .findFirst();
    }

    /** Shown by passing the check; in a module without one by doing all of its steps. */
    private static Half application(Module module, List<Trace> traces) {
        if (traces.isEmpty()) {
            return Half.OPEN;
        }
        boolean shown = module.items().isEmpty()
                ? traces.stream()
                        .anyMatch(trace -> trace.finished()
                                .containsAll(
                                        module.flow().stream().map(Step::key).toList()))
                : traces.stream()
                        .flatMap(trace -> trace.best().stream())
                        .anyMatch(score -> score.share() >= module.passMark());
        return shown ? Half.SHOWN : Half.BEGUN;
    }

    /** Nobody can rate a reflection yet, so this half is at most begun. */
    private static Half judgement(Module module, List<Trace> traces) {
        boolean reflected = module.flow().stream()
                .filter(Step.ReflectionStep.class::isInstance)
                .map(Step::key)
                .anyMatch(key ->
                        traces.stream().anyMatch(trace -> trace.finished().contains(key)));
        return reflected ? Half.BEGUN : Half.OPEN;
    }

    private static Half best(Stream<Half> halves) {
        return halves.max(Comparator.naturalOrder()).orElse(Half.OPEN);
    }
}
