package org.sozialraum.tool.preview;

import static org.sozialraum.tool.preview.Shells.html;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sozialraum.tool.lti.AutoPostView;
import org.sozialraum.tool.lti.PickerClosedView;
import org.sozialraum.tool.lti.PickerClosedView.Why;
import org.sozialraum.tool.lti.PickerDatesView;
import org.sozialraum.tool.lti.PickerDatesView.DateView;
import org.sozialraum.tool.lti.PickerView;
import org.sozialraum.tool.pages.ShellView.Audience;
import org.sozialraum.tool.preview.Preview.Sample;
import org.sozialraum.tool.result.GradeView;
import org.sozialraum.tool.teacher.AboutRecordView;
import org.sozialraum.tool.teacher.ChoosePlacementView;
import org.sozialraum.tool.teacher.CohortView;
import org.sozialraum.tool.teacher.CopiedView;
import org.sozialraum.tool.teacher.GroupView;
import org.sozialraum.tool.teacher.KindView;
import org.sozialraum.tool.teacher.ModuleView;
import org.sozialraum.tool.teacher.NoWorkView;
import org.sozialraum.tool.teacher.RescoringView;
import org.sozialraum.tool.teacher.RescoringView.ChangeView;
import org.sozialraum.tool.teacher.ReviewView;
import org.sozialraum.tool.teacher.ReviewView.Made;
import org.sozialraum.tool.teacher.ReviewView.ScoreView;
import org.sozialraum.tool.teacher.ReviewView.Shown;
import org.sozialraum.tool.teacher.RosterView;
import org.sozialraum.tool.teacher.TeacherView;
import org.sozialraum.tool.teacher.TeacherView.OutdatedView;
import org.sozialraum.tool.teacher.TeacherView.TroubleCount;

/** What teachers see. */
record TeacherSamples(Shells shells) {
    private static final List<ModuleView> MODULES = List.of(
            module("releasing-data", Shells.TITLE, 75, true),
            module("technology-assessment", "Technikfolgenabschätzung in der Sozialen Arbeit", 150, true),
            module("first-steps", "Erste Schritte", 20, false));

    private static final List<KindView> KINDS =
            List.of(new KindView("@record", "record"), new KindView("@cohort", "cohort"));
    private static final List<CohortView.Row> ROWS = List.of(
            new CohortView.Row("Woche 3: Daten freigeben", Optional.of(Shells.TITLE), true, 17, 9, true, 6, 2, 1),
            new CohortView.Row("Erste Schritte", Optional.empty(), false, 0, 0, false, 0, 0, 0));

    List<Sample> all() {
        return List.of(
                new Sample("teacher-empty", "teacher/teacher", teacher(0, 0, List.of(), false)),
                new Sample("teacher-busy", "teacher/teacher", teacher(17, 3, TROUBLES, true)),
                new Sample("teacher-choose", "teacher/choose", choose(MODULES, true)),
                new Sample("teacher-choose-none", "teacher/choose", choose(List.of(), false)),
                new Sample("review", "teacher/review", review(Optional.of("Annegret Müller-Lüdenscheidt"))),
                new Sample("review-nameless", "teacher/review", review(Optional.empty())),
                new Sample("review-open", "teacher/review", started()),
                new Sample(
                        "no-work",
                        "teacher/no-work",
                        new NoWorkView(
                                shells.teacher(Audience.UNSAID), Optional.of("#overview"), Optional.of("#course"))),
                new Sample("picker-many", "lti/picker", picker(true)),
                new Sample("picker-one", "lti/picker", picker(false)),
                closed(Why.USED),
                closed(Why.EXPIRED),
                closed(Why.ELSEWHERE),
                closed(Why.UNKNOWN),
                new Sample("cohort", "teacher/cohort", cohort(true, ROWS)),
                new Sample("cohort-empty", "teacher/cohort", cohort(true, List.of())),
                new Sample("cohort-no-course", "teacher/cohort", cohort(false, List.of())),
                new Sample(
                        "rescoring",
                        "teacher/rescoring",
                        new RescoringView(
                                shells.teacher(Audience.REVIEW),
                                2,
                                1,
                                List.of(
                                        new ChangeView(1, "14,5", "15,5", "18", true, "#1"),
                                        new ChangeView(2, "9", "10", "18", true, "#2"),
                                        new ChangeView(3, "18", "17", "18", false, "#3")),
                                0,
                                Optional.empty(),
                                "#rescoring",
                                "#overview")),
                new Sample(
                        "about-record", "teacher/about-record", new AboutRecordView(shells.teacher(Audience.UNSAID))),
                new Sample("auto-post", "lti/auto-post", new AutoPostView(shells.bare(), "#return", "e30.e30.c2ln")));
    }

    private static final List<CopiedView> COPIED = List.of(
            new CopiedView("Woche 1: Daten weitergeben", "opened", Optional.of(Shells.TITLE)),
            new CopiedView("Woche 2: Noch einmal", "waiting", Optional.of(Shells.TITLE)),
            new CopiedView("Woche 3", "unbound", Optional.empty()));

    private static final List<TroubleCount> TROUBLES =
            List.of(new TroubleCount("unreachable", 2), new TroubleCount("person-refused", 1));

    private TeacherView teacher(int started, int failed, List<TroubleCount> troubles, boolean resent) {
        return new TeacherView(
                shells.teacher(Audience.TEACHERS),
                Shells.TITLE,
                html(
                        "<p>Jemand fragt nach Daten eines Menschen, den du begleitest. Du lernst, vor jeder Freigabe abzuwägen.</p>"),
                75,
                70,
                3,
                "#preview",
                started > 0
                        ? List.of(
                                new GroupView("Alle", "#all", !resent),
                                new GroupView("Montagsgruppe", "#monday", resent),
                                new GroupView("Gruppe 12", "#12", false))
                        : List.of(),
                started > 0
                        ? Optional.of(new RosterView(
                                Optional.of(started + 4),
                                Optional.of("vor 5 Minuten"),
                                resent,
                                Optional.of("unreachable").filter(trouble -> failed > 0),
                                "#roster"))
                        : Optional.empty(),
                started,
                started / 2,
                true,
                started / 3,
                started / 8,
                failed,
                troubles,
                failed > 0 ? Optional.of("#resend") : Optional.empty(),
                resent,
                started == 0,
                started == 0 ? Optional.of("#change") : Optional.empty(),
                started == 0 ? COPIED : List.of(),
                resent ? Optional.of(new OutdatedView(12, "#rescoring")) : Optional.empty());
    }

    private ReviewView review(Optional<String> name) {
        List<Made> attempts = List.of(
                new Made(1, Optional.of(new ScoreView("9", "18")), Optional.of("#1"), false),
                new Made(2, Optional.of(new ScoreView("14,5", "18")), Optional.of("#2"), true),
                new Made(3, Optional.empty(), Optional.empty(), false));
        Shown shown = new Shown(
                2,
                3,
                "23.11.2026, 09:14",
                "23.11.2026, 10:02",
                true,
                new ScoreView("14,5", "18"),
                81,
                70,
                name.isEmpty() ? Optional.of("older-version") : Optional.empty(),
                ResultSamples.items());
        GradeView grade = new GradeView(
                GradeView.State.ARRIVED,
                Optional.of("23.11.2026, 10:02"),
                Optional.empty(),
                Optional.of("#resend"),
                Optional.empty());
        return new ReviewView(
                shells.teacher(Audience.REVIEW),
                name,
                attempts,
                Optional.of(shown),
                grade,
                "#overview",
                Optional.of("#course"));
    }

    private ReviewView started() {
        GradeView none = new GradeView(
                GradeView.State.NOT_DUE, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return new ReviewView(
                shells.teacher(Audience.REVIEW),
                Optional.empty(),
                List.of(new Made(1, Optional.empty(), Optional.empty(), false)),
                Optional.empty(),
                none,
                "#overview",
                Optional.of("#course"));
    }

    private ChoosePlacementView choose(List<ModuleView> modules, boolean missing) {
        return new ChoosePlacementView(shells.teacher(Audience.TEACHERS), modules, KINDS, "#choose", missing);
    }

    private PickerView picker(boolean multiple) {
        return new PickerView(
                shells.bare(),
                MODULES,
                KINDS,
                true,
                multiple,
                multiple,
                "sealed",
                "#pick",
                "#cancel",
                multiple ? Set.of("releasing-data", "@record") : Set.of(),
                Set.of("releasing-data"),
                dates(multiple),
                !multiple);
    }

    private static PickerDatesView dates(boolean wrong) {
        String from = wrong ? "2026-12-01T08:00" : "";
        Optional<String> problem = wrong ? Optional.of("end-before-start") : Optional.empty();
        return new PickerDatesView(
                "Mitteleuropäische Zeit",
                List.of(
                        new DateView("available-from", from, Optional.empty()),
                        new DateView("available-until", from, problem),
                        new DateView("submission-from", "", Optional.empty()),
                        new DateView("submission-until", "", Optional.empty())));
    }

    private CohortView cohort(boolean known, List<CohortView.Row> rows) {
        return new CohortView(
                shells.teacher(Audience.TEACHERS),
                known,
                rows,
                Optional.of(new RosterView(
                        Optional.of(24), Optional.of("vor 5 Minuten"), false, Optional.empty(), "#roster")));
    }

    private Sample closed(Why why) {
        boolean unanswered = why == Why.EXPIRED;
        return new Sample(
                why.code(),
                "lti/picker-closed",
                new PickerClosedView(
                        shells.bare(),
                        why,
                        why == Why.USED ? Optional.of("#course") : Optional.empty(),
                        unanswered ? Optional.of("sealed") : Optional.empty(),
                        "#cancel"));
    }

    private static ModuleView module(String slug, String title, int minutes, boolean graded) {
        return new ModuleView(
                slug,
                title,
                html("<p>Abwägen vor jeder Freigabe: Wozu, an wen, wie viel, wie lange – und was, wenn nicht?</p>"),
                minutes,
                List.of("Ausbildung", "Studium", "Fachkräfte", "Leitung"),
                graded,
                "1.0.0");
    }
}
