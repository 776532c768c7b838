package org.sozialraum.tool.preview;

import static org.sozialraum.tool.preview.Shells.html;

import java.util.List;
import java.util.Optional;
import org.sozialraum.tool.pages.LinkView;
import org.sozialraum.tool.player.ResultView;
import org.sozialraum.tool.player.ResultView.RescoredView;
import org.sozialraum.tool.preview.Preview.Sample;
import org.sozialraum.tool.result.GradeView;
import org.sozialraum.tool.result.JudgedView;
import org.sozialraum.tool.result.JudgedView.Mark;
import org.sozialraum.tool.result.JudgedView.Part;
import org.sozialraum.tool.result.JudgedView.Verdict;

/** Results, with grades in all their states. */
record ResultSamples(Shells shells) {
    List<Sample> all() {
        return List.of(
                new Sample("result-passed", "player/result", passed()),
                new Sample("result-again", "player/result", again()),
                new Sample("result-last", "player/result", last()));
    }

    private ResultView passed() {
        GradeView grade = new GradeView(
                GradeView.State.ARRIVED, Optional.of("14:24"), Optional.empty(), Optional.empty(), Optional.empty());
        return result(true, "14,5", 81, 1, Optional.empty(), grade, Optional.empty());
    }

    private ResultView again() {
        GradeView grade = new GradeView(
                GradeView.State.FAILED,
                Optional.of("14:31"),
                Optional.of("unreachable"),
                Optional.of("#resend"),
                Optional.empty());
        return result(false, "9", 50, 2, Optional.of("11"), grade, Optional.of("#again"));
    }

    private ResultView last() {
        GradeView grade = new GradeView(
                GradeView.State.ON_ITS_WAY, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return result(false, "0", 0, 3, Optional.empty(), grade, Optional.empty());
    }

    private ResultView result(
            boolean passed,
            String points,
            int percent,
            int attempt,
            Optional<String> best,
            GradeView grade,
            Optional<String> again) {
        return new ResultView(
                shells.answering(Optional.empty()),
                passed,
                points,
                "18",
                percent,
                70,
                attempt,
                3,
                best,
                best.map(other -> new RescoredView("23.11.2026, 10:02", other)),
                items(),
                grade,
                again,
                Optional.of(new LinkView("Eine Freigabe, die ich heute anders gestalten würde", "#next")));
    }

    static List<JudgedView> items() {
        return List.of(full(), partly(), unanswered());
    }

    private static JudgedView full() {
        return new JudgedView(
                1,
                "Praktikantin erfährt ein Geheimnis",
                "1",
                "1",
                Mark.FULL,
                html("<p>Lena ist im Anerkennungsjahr. <strong>Was gilt?</strong></p>"),
                Optional.empty(),
                List.of(
                        new Part(
                                html(
                                        "Sie ist ebenso gebunden wie die Fachkräfte, weil sie sich auf den Beruf vorbereitet."),
                                Optional.empty(),
                                Verdict.RIGHT,
                                Optional.of(
                                        html(
                                                "<p>Genau: § 203 Abs. 4 in Verbindung mit Abs. 3 StGB schließt Personen in Ausbildung ein.</p>")))),
                Optional.of(html("<p>Wer mitwirkt, ist gebunden – mit oder ohne Abschluss.</p>")));
    }

    private static JudgedView partly() {
        return new JudgedView(
                2,
                "Welche Grundlage passt?",
                "2,5",
                "4",
                Mark.PARTLY,
                html("<p>Ordne zu.</p>"),
                Optional.empty(),
                List.of(
                        new Part(
                                html("Das Jobcenter bittet um eine Einschätzung zu Herrn K."),
                                Optional.of(html("Einwilligung für genau diesen Zweck")),
                                Verdict.RIGHT,
                                Optional.of(html("<p>Ja. Das Formular von damals ist zu allgemein.</p>"))),
                        new Part(
                                html("Der IT-Dienstleister wartet den Server mit den Akten."),
                                Optional.of(html("Keine Freigabe erlaubt")),
                                Verdict.WRONG,
                                Optional.of(
                                        html(
                                                "<p>Das ginge zu weit: Es gibt einen Weg, aber er braucht einen Vertrag.</p>"))),
                        new Part(html("Dass man widerrufen kann"), Optional.empty(), Verdict.MISSED, Optional.empty())),
                Optional.empty());
    }

    private static JudgedView unanswered() {
        return new JudgedView(
                3,
                "Was gehört in eine Einwilligung?",
                "0",
                "2",
                Mark.UNANSWERED,
                html("<p>Wähle alles, was hineingehört.</p>"),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }
}
