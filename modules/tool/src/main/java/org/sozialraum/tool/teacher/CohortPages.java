package org.sozialraum.tool.teacher;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.sozialraum.curriculum.Language;
import org.sozialraum.curriculum.Module;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.grade.Grades;
import org.sozialraum.learning.library.Library;
import org.sozialraum.learning.session.Visit;
import org.sozialraum.learning.standing.ModuleTally;
import org.sozialraum.learning.standing.ReadCohort;
import org.sozialraum.tool.pages.ShellView.Audience;
import org.sozialraum.tool.visit.Shells;
import org.sozialraum.tool.web.Texts;

/** Makes the pages of activities that are no module, as teachers see them. */
@Once
class CohortPages {
    private final ReadCohort readCohort;
    private final RosterViews rosters;
    private final Library library;
    private final Shells shells;

    @Inject
    CohortPages(ReadCohort readCohort, RosterViews rosters, Library library, Shells shells) {
        this.readCohort = readCohort;
        this.rosters = rosters;
        this.library = library;
        this.shells = shells;
    }

    CohortView cohort(Visit visit, String path, Texts said) {
        ReadCohort.Outcome outcome = readCohort.handle(visit);
        return new CohortView(
                shells.outsideModule(visit, said, said.get("kind.cohort.title"), Audience.TEACHERS, path),
                outcome instanceof ReadCohort.Outcome.Seen,
                rows(outcome, said.language()),
                rosters.of(visit, path, said));
    }

    AboutRecordView aboutRecord(Visit visit, String path, Texts said) {
        return new AboutRecordView(
                shells.outsideModule(visit, said, said.get("kind.record.title"), Audience.UNSAID, path));
    }

    /** Modules that are no longer in the curriculum are left out. */
    private List<CohortView.Row> rows(ReadCohort.Outcome outcome, Language language) {
        return outcome instanceof ReadCohort.Outcome.Seen(List<ModuleTally> activities)
                ? activities.stream().flatMap(tally -> row(tally, language)).toList()
                : List.of();
    }

    private Stream<CohortView.Row> row(ModuleTally tally, Language language) {
        return library.module(tally.module()).map(module -> row(tally, module, language)).stream();
    }

    private static CohortView.Row row(ModuleTally tally, Module module, Language language) {
        String title = module.title(language);
        Grades.Tally counts = tally.counts();
        return new CohortView.Row(
                tally.title().orElse(title),
                tally.title().filter(name -> !name.equals(title)).map(name -> title),
                !module.items().isEmpty(),
                counts.started(),
                counts.finished(),
                tally.graded(),
                counts.arrived(),
                counts.onTheirWay(),
                counts.inTrouble());
    }
}
