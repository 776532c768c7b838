package org.sozialraum.tool.player;

import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.attempt.Score;
import org.sozialraum.learning.competence.ReadCompetences;
import org.sozialraum.learning.session.Visit;
import org.sozialraum.learning.standing.Progress;
import org.sozialraum.learning.standing.ReadRecord;
import org.sozialraum.tool.pages.ShellView.Audience;
import org.sozialraum.tool.player.RecordView.Points;
import org.sozialraum.tool.player.RecordView.Row;
import org.sozialraum.tool.result.Numbers;
import org.sozialraum.tool.visit.Shells;
import org.sozialraum.tool.visit.TimeOfDay;
import org.sozialraum.tool.web.Texts;

/** Makes the pages of activities that are no module, as learners see them. */
@Once
class RecordPages {
    private final ReadRecord readRecord;
    private final ReadCompetences readCompetences;
    private final CompetenceViews competences;
    private final Shells shells;

    @Inject
    RecordPages(ReadRecord readRecord, ReadCompetences readCompetences, CompetenceViews competences, Shells shells) {
        this.readRecord = readRecord;
        this.readCompetences = readCompetences;
        this.competences = competences;
        this.shells = shells;
    }

    RecordView record(Visit visit, String path, Texts said) {
        List<Progress> progress = readRecord.handle(visit);
        return new RecordView(
                shells.outsideModule(visit, said, said.get("kind.record.title"), Audience.RECORD, path),
                progress.stream().map(one -> row(one, said)).toList(),
                (int) progress.stream().filter(Progress::finished).count(),
                competences.areas(readCompetences.handle(visit), said.language()));
    }

    ForTeachersView forTeachers(Visit visit, String path, Texts said) {
        return new ForTeachersView(
                shells.outsideModule(visit, said, said.get("kind.cohort.title"), Audience.UNSAID, path),
                visit.session().returnTo().map(URI::toString));
    }

    private static Row row(Progress progress, Texts said) {
        String title = progress.module().title(said.language());
        return new Row(
                title,
                progress.title().filter(name -> !name.equals(title)),
                progress.finished(),
                progress.best().map(score -> points(score, said)),
                TimeOfDay.withDay(progress.lastChange(), said));
    }

    private static Points points(Score score, Texts said) {
        return new Points(Numbers.of(score.given(), said), Numbers.of(score.maximum(), said));
    }
}
