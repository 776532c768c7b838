package org.sozialraum.tool.preview;

import static org.sozialraum.tool.preview.Shells.html;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sozialraum.tool.item.AnswerView;
import org.sozialraum.tool.item.AnswerView.Option;
import org.sozialraum.tool.item.AnswerView.Premise;
import org.sozialraum.tool.item.AnswerView.Response;
import org.sozialraum.tool.item.AnswerView.Step;
import org.sozialraum.tool.pages.LinkView;
import org.sozialraum.tool.player.CheckView;
import org.sozialraum.tool.player.FinishView;
import org.sozialraum.tool.player.ItemView;
import org.sozialraum.tool.player.ItemView.Mark;
import org.sozialraum.tool.preview.Preview.Sample;

/** The check: before, during and at the end of an attempt. */
record CheckSamples(Shells shells) {
    private static final Optional<LinkView> PREVIOUS =
            Optional.of(new LinkView("Gruppenfoto im Jugendzentrum", "#previous"));

    List<Sample> all() {
        return List.of(
                new Sample("check-first", "player/check", check(3, Optional.empty(), Optional.empty())),
                new Sample("check-running", "player/check", check(1, Optional.of("7,5"), Optional.of(4))),
                new Sample("check-none-left", "player/check", check(0, Optional.of("9"), Optional.empty())),
                new Sample("item-single", "player/item", item(1, "Praktikantin erfährt ein Geheimnis", single())),
                new Sample("item-multiple", "player/item", item(4, "Was gehört in eine Einwilligung?", multiple())),
                new Sample(
                        "item-ordering",
                        "player/item",
                        item(7, "Offenbarung bei Kindeswohlgefährdung", ordering(false))),
                new Sample(
                        "item-ordered", "player/item", item(7, "Offenbarung bei Kindeswohlgefährdung", ordering(true))),
                new Sample("item-matching", "player/item", item(12, "Welche Grundlage passt?", matching())),
                new Sample("finish-open", "player/finish", finish(2)),
                new Sample("finish-one", "player/finish", finish(1)),
                new Sample("finish-complete", "player/finish", finish(0)));
    }

    private CheckView check(int left, Optional<String> best, Optional<Integer> running) {
        return new CheckView(
                shells.answering(Optional.empty()),
                12,
                20,
                left,
                3,
                70,
                best.map(points -> new CheckView.Points(points, "18")),
                "#start",
                running,
                best.map(points -> "#result"),
                PREVIOUS);
    }

    private ItemView item(int number, String title, AnswerView answer) {
        return new ItemView(
                shells.answering(number == 1 ? Optional.empty() : Optional.of("14:03")),
                number,
                12,
                title,
                html(
                        "<p>Lena ist im Anerkennungsjahr in einer anerkannten Beratungsstelle. Im Gespräch erzählt ihr eine Klientin etwas, das außer ihr niemand weiß. <strong>Was gilt?</strong></p>"),
                answer,
                IntStream.rangeClosed(1, 12)
                        .mapToObj(each -> new Mark(each, each % 3 != 0))
                        .toList(),
                "#save");
    }

    private static AnswerView single() {
        return new AnswerView.Choice(
                List.of(
                        option("free", "Sie darf frei erzählen, weil sie noch nicht staatlich anerkannt ist.", false),
                        option(
                                "bound",
                                "Sie ist ebenso gebunden wie die Fachkräfte, weil sie sich auf den Beruf vorbereitet.",
                                true),
                        option("boss", "Nur ihre Anleiterin ist gebunden.", false)),
                false);
    }

    private static AnswerView multiple() {
        return new AnswerView.Choice(
                List.of(
                        option("purpose", "Der Zweck", true),
                        option("receiver", "Wer die Daten bekommt", true),
                        option("everything", "„Alles, was nötig ist“", false),
                        option(
                                "revoke",
                                "Dass und wie man widerrufen kann, und zwar so einfach, wie man eingewilligt hat",
                                false)),
                true);
    }

    private static Option option(String name, String wording, boolean chosen) {
        return new Option(name, html(wording), chosen);
    }

    private static AnswerView ordering(boolean answered) {
        List<String> steps = List.of(
                "Mit den Betroffenen erörtern und auf Hilfen hinwirken",
                "Sich von einer insoweit erfahrenen Fachkraft beraten lassen, die Daten dafür pseudonymisiert",
                "Das Jugendamt informieren",
                "Die Betroffenen vorab darauf hinweisen, wenn das den Schutz nicht gefährdet");
        return new AnswerView.Ordering(IntStream.range(0, steps.size())
                .mapToObj(index -> new Step(
                        "step-" + index, html(steps.get(index)), answered ? Optional.of(index + 1) : Optional.empty()))
                .toList());
    }

    private static AnswerView matching() {
        return new AnswerView.Matching(
                List.of(
                        new Premise(
                                "jobcenter",
                                html("Das Jobcenter bittet um eine Einschätzung zu Herrn K."),
                                Optional.of("consent")),
                        new Premise(
                                "child",
                                html("Eine Lehrerin sieht gewichtige Anhaltspunkte für eine Kindeswohlgefährdung."),
                                Optional.empty()),
                        new Premise(
                                "it", html("Der IT-Dienstleister wartet den Server mit den Akten."), Optional.empty())),
                List.of(
                        new Response("consent", "Einwilligung für genau diesen Zweck"),
                        new Response("kkg", "§ 4 KKG, Stufe für Stufe"),
                        new Response(
                                "processing",
                                "Auftragsverarbeitung mit Verpflichtung zur Geheimhaltung (§ 80 SGB X, § 203 Abs. 4 StGB)"),
                        new Response("none", "Keine Freigabe erlaubt")));
    }

    private FinishView finish(int open) {
        return new FinishView(
                shells.answering(Optional.of("14:21")),
                12,
                IntStream.rangeClosed(1, open)
                        .mapToObj(each -> new FinishView.Open(3 * each, "Welche Grundlage passt?", "#item"))
                        .toList(),
                "#finish",
                "#back",
                open);
    }
}
