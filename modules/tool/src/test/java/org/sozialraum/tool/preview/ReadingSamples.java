package org.sozialraum.tool.preview;

import static org.sozialraum.tool.preview.Shells.html;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.sozialraum.tool.pages.LinkView;
import org.sozialraum.tool.player.CaseView;
import org.sozialraum.tool.player.CaseView.Choice;
import org.sozialraum.tool.player.CaseView.Decision;
import org.sozialraum.tool.player.CaseView.Effect;
import org.sozialraum.tool.player.CaseView.Moment;
import org.sozialraum.tool.player.CaseView.Side;
import org.sozialraum.tool.player.ForTeachersView;
import org.sozialraum.tool.player.OverviewView;
import org.sozialraum.tool.player.OverviewView.NewerView;
import org.sozialraum.tool.player.RecordView;
import org.sozialraum.tool.player.ReflectionView;
import org.sozialraum.tool.player.SectionView;
import org.sozialraum.tool.player.StepView;
import org.sozialraum.tool.player.StepView.Kind;
import org.sozialraum.tool.player.StepView.State;
import org.sozialraum.tool.player.UnboundView;
import org.sozialraum.tool.preview.Preview.Sample;

/** Overview, sections, cases, reflections. */
record ReadingSamples(Shells shells) {
    private static final Optional<LinkView> PREVIOUS = Optional.of(new LinkView("Was eine Freigabe ist", "#previous"));
    private static final Optional<LinkView> NEXT = Optional.of(new LinkView("Das Jobcenter fragt nach", "#next"));
    private static final List<Effect> BAD = List.of(
            new Effect(Side.AUTONOMY, -2),
            new Effect(Side.PRIVACY, -1),
            new Effect(Side.EFFORT, 2),
            new Effect(Side.RELATION, 0));
    private static final List<Effect> GOOD = List.of(
            new Effect(Side.AUTONOMY, 2),
            new Effect(Side.PRIVACY, 1),
            new Effect(Side.EFFORT, -1),
            new Effect(Side.RELATION, 2));

    List<Sample> all() {
        return List.of(
                new Sample("overview-first", "player/overview", overview(0, false)),
                new Sample("overview-later", "player/overview", overview(3, true)),
                new Sample("section", "player/section", section(Optional.of("#done"), false, PREVIOUS, NEXT)),
                new Sample(
                        "section-last", "player/section", section(Optional.empty(), true, PREVIOUS, Optional.empty())),
                new Sample("case-start", "player/case", casus(List.of(), moment())),
                new Sample("case-middle", "player/case", casus(List.of(decision(BAD), decision(GOOD)), moment())),
                new Sample("case-end", "player/case", casus(List.of(decision(GOOD)), end())),
                new Sample("reflection", "player/reflection", reflection()),
                new Sample("record", "player/record", record()),
                new Sample("record-empty", "player/record", new RecordView(shells.unbound(), List.of(), 0, List.of())),
                new Sample(
                        "for-teachers",
                        "player/for-teachers",
                        new ForTeachersView(shells.unbound(), Optional.of("#course"))),
                new Sample("unbound", "player/unbound", new UnboundView(shells.unbound(), "#again")));
    }

    private OverviewView overview(int done, boolean begun) {
        return new OverviewView(
                shells.overview(done),
                Shells.TITLE,
                html(
                        "<p>Jemand fragt nach Daten eines Menschen, den du begleitest. Du lernst, vor jeder Freigabe abzuwägen: Wozu, an wen, wie viel, wie lange – und was, wenn nicht?</p>"),
                html(
                        "<p>Eine vorschnelle Auskunft lässt sich nicht zurückholen. Wer abwägt, schützt Menschen und die Beziehung zu ihnen.</p><p>Und wer seine Rechte kennt, kann selbst entscheiden.</p>"),
                List.of(
                        html("ordnest du Situationen der richtigen Grundlage zu,"),
                        html("formulierst du eine Einwilligung mit Zweck, Empfänger, Umfang, Dauer und Widerruf,"),
                        html("prüfst du die Freiwilligkeit, wenn ein <em>Machtgefälle</em> besteht.")),
                steps(done),
                begun ? List.of("Digitale Souveränität und Teilhabe") : List.of(),
                75,
                new LinkView("Grundlagen: Sozialdatenschutz und Schweigepflichtentbindungserklärung", "#go"),
                begun,
                begun ? Optional.of(new NewerView("1.0.0", "1.1.0", "#edition")) : Optional.empty(),
                false,
                html(
                        "<ul><li>Verordnung (EU) 2016/679 (DSGVO), Art. 4 Nr. 11, Art. 6, 7 und 9, <a href=\"https://eur-lex.europa.eu/eli/reg/2016/679/oj\">eur-lex.europa.eu</a>, Stand 11/2026</li><li>SGB X, §§ 67 bis 85a, Stand 11/2026</li></ul>"),
                html(
                        "<p>Stand: 11/2026. Keine Rechtsberatung. Gesetze ändern sich; im Zweifel frag eure Fachstelle.</p>"));
    }

    private static List<StepView> steps(int done) {
        return List.of(
                step(Kind.SECTION, 0, done, "Was eine Freigabe ist"),
                step(Kind.SECTION, 1, done, "Grundlagen: Sozialdatenschutz und Schweigepflichtentbindungserklärung"),
                step(Kind.CASE, 2, done, "Das Jobcenter fragt nach"),
                step(Kind.SECTION, 3, done, "Einwilligung, die trägt"),
                step(Kind.CASE, 4, done, "Gruppenfoto im Jugendzentrum"),
                step(Kind.CHECK, 5, done, "Zeig, was du mitnimmst"),
                step(Kind.REFLECTION, 6, done, "Eine Freigabe, die ich heute anders gestalten würde"));
    }

    private static StepView step(Kind kind, int index, int done, String title) {
        State state = index < done ? State.DONE : index == done ? State.CURRENT : State.OPEN;
        return new StepView(kind, state, title, "#step", 5 + index);
    }

    private SectionView section(
            Optional<String> action, boolean done, Optional<LinkView> previous, Optional<LinkView> next) {
        return new SectionView(
                shells.reading(2),
                "Grundlagen: Sozialdatenschutz und Schweigepflichtentbindungserklärung",
                html(TEXT),
                action,
                done,
                previous,
                next);
    }

    private CaseView casus(List<Decision> path, Moment now) {
        return new CaseView(
                shells.reading(3),
                "Das Jobcenter fragt nach",
                html(
                        "<p>Du arbeitest in der Schuldnerberatung eines freien Trägers. Herr K. kommt seit einem Jahr zu dir. Damals hat er ein Formular unterschrieben: „Einwilligung in alles Nötige“.</p>"),
                path,
                now,
                "#choose",
                "#restart",
                PREVIOUS,
                NEXT);
    }

    private static Moment moment() {
        return new Moment(
                html(
                        "<p>Heute schreibt das Jobcenter per E-Mail: „Bitte um eine kurze Einschätzung zu Herrn K. und seiner Mitwirkungsbereitschaft, gern bis heute Abend.“</p>"),
                List.of(
                        new Choice(
                                "answer", html("Du antwortest gleich und kurz. Das Formular von damals deckt das ab.")),
                        new Choice(
                                "ask",
                                html("Du rufst Herrn K. an, liest ihm die Anfrage vor und fragst, was er möchte.")),
                        new Choice(
                                "refuse",
                                html(
                                        "Du lehnst ab und erklärst, dass du ohne eine Einwilligung für genau diesen Zweck nichts sagen darfst."))),
                List.of());
    }

    private static Moment end() {
        return new Moment(
                html(
                        "<p>Herr K. schreibt selbst ans Jobcenter und fügt an, was er zeigen will. Er sagt: „Das ist das erste Mal, dass mich jemand vorher gefragt hat.“</p>"),
                List.of(),
                GOOD);
    }

    private static Decision decision(List<Effect> effects) {
        return new Decision(
                html("<p>Heute schreibt das Jobcenter per E-Mail: „Bitte um eine kurze Einschätzung zu Herrn K.“</p>"),
                html("Du rufst Herrn K. an, liest ihm die Anfrage vor und fragst, was er möchte."),
                html(
                        "<p>Das kostet dich zehn Minuten. Herr K. erfährt, was das Jobcenter wissen will, und kann entscheiden. Er vertraut dir etwas mehr.</p>"),
                effects);
    }

    private ReflectionView reflection() {
        return new ReflectionView(
                shells.reflecting(),
                "Eine Freigabe, die ich heute anders gestalten würde",
                html(
                        "<p>Datenfreigabe ist eine Abwägung. Schildere (anonymisiert) eine Freigabe, die du heute anders gestalten würdest.</p>"),
                html(
                        "<ul><li>Was ist damals geschehen, und wer war beteiligt?</li><li>Was hast du gedacht und gefühlt?</li><li>Wem hat es genutzt, wem geschadet?</li></ul>"),
                45,
                new ReflectionView.Words(300, 800),
                List.of(
                        criterion("Situation und eigene Rolle"),
                        criterion("Abwägung: Nutzen, Risiko, Alternative"),
                        criterion("Machtgefälle und Freiwilligkeit")),
                Optional.of("#done"),
                false,
                PREVIOUS,
                Optional.empty());
    }

    private static ReflectionView.Criterion criterion(String name) {
        Content descriptor = html("Du nennst den Rechtsgrund, wägst aber noch nicht ab.");
        return new ReflectionView.Criterion(
                html(name),
                List.of(
                        new ReflectionView.Level(0, html("Nur ja oder nein.")),
                        new ReflectionView.Level(1, descriptor),
                        new ReflectionView.Level(
                                2, html("Du wägst Nutzen, Risiko und Alternative für diese Person ab.")),
                        new ReflectionView.Level(
                                3, html("Du bedenkst auch das Machtgefälle und was ein Widerruf bewirkt."))));
    }

    private static final String TEXT = """
            <p>Wenn du mit Menschen arbeitest, erfährst du viel über sie. Manches davon möchten andere wissen: das Jobcenter, eine Schule, Angehörige, die Kollegin nebenan. Jede Auskunft ist eine <strong>Freigabe</strong> – und jede Freigabe ist eine Entscheidung.</p>
            <h2>Vier Fragen vor jeder Freigabe</h2>
            <ol><li>Wozu wird es gebraucht?</li><li>Wer bekommt es – und wer danach?</li><li>Wie viel davon genügt?</li><li>Was geschieht, wenn wir es nicht sagen?</li></ol>
            <blockquote><p><strong>Merke:</strong> Eine Einwilligung ist nur dann freiwillig, wenn ein Nein nichts kostet.</p></blockquote>
            <h3>Welche Grundlage trägt?</h3>
            <table><thead><tr><th>Situation</th><th>Grundlage</th><th>Was du prüfst</th></tr></thead><tbody>
            <tr><td>Auskunft an das Jobcenter</td><td>Einwilligung (Art. 6 Abs. 1 Buchst. a DSGVO, § 67b Abs. 2 SGB X)</td><td>Zweck, Umfang, Freiwilligkeit, Widerruf</td></tr>
            <tr><td>Kindeswohlgefährdung</td><td>§ 4 KKG</td><td>Stufen: erörtern, beraten lassen, informieren</td></tr></tbody></table>
            <p>Für Berufsgeheimnisträger:innen gilt außerdem § 203 StGB. Auch wer sich <em>auf den Beruf vorbereitet</em>, ist gebunden. Mehr dazu im <a href="https://www.gesetze-im-internet.de/stgb/__203.html">Gesetzestext</a>.</p>
            """;

    private RecordView record() {
        return new RecordView(
                shells.unbound(),
                List.of(
                        new RecordView.Row(
                                Shells.TITLE,
                                Optional.of("Woche 3: Daten freigeben"),
                                true,
                                Optional.of(new RecordView.Points("14,5", "18")),
                                "23.11.2026, 10:02"),
                        new RecordView.Row(
                                "Erste Schritte", Optional.empty(), false, Optional.empty(), "21.11.2026, 16:40")),
                1,
                List.of(
                        new RecordView.AreaView(
                                "Informationen suchen, bewerten und verwalten",
                                List.of(competence("1.1", "open", "open", List.of()))),
                        new RecordView.AreaView(
                                "Sicherheit, Wohlbefinden und verantwortungsvolle Nutzung",
                                List.of(
                                        competence("4.1", "shown", "shown", List.of(Shells.TITLE)),
                                        competence("4.2", "shown", "begun", List.of(Shells.TITLE)),
                                        competence("4.3", "begun", "open", List.of("Erste Schritte"))))));
    }

    private static RecordView.CompetenceView competence(
            String number, String application, String judgement, List<String> modules) {
        return new RecordView.CompetenceView(
                number,
                "Personenbezogene Daten und Privatsphäre schützen",
                application,
                judgement,
                Optional.of("Fortgeschritten").filter(level -> application.equals("shown")),
                application.equals("shown") && judgement.equals("shown"),
                modules);
    }
}
