package org.sozialraum.tool.teacher;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.sozialraum.curriculum.Curriculum;
import org.sozialraum.curriculum.Module;
import org.sozialraum.curriculum.ModuleText;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.grade.FollowGrades;
import org.sozialraum.learning.grade.Grades;
import org.sozialraum.learning.placement.BindPlacement;
import org.sozialraum.learning.roster.FollowRoster;
import org.sozialraum.learning.roster.RosterTrouble;
import org.sozialraum.learning.session.Visit;
import org.sozialraum.tool.pages.ShellView.Audience;
import org.sozialraum.tool.teacher.TeacherView.TroubleCount;
import org.sozialraum.tool.visit.Age;
import org.sozialraum.tool.visit.Html;
import org.sozialraum.tool.visit.Shells;
import org.sozialraum.tool.web.Texts;

/** Makes the teacher's pages. */
@Once
class TeacherPages {
    private final BindPlacement bindPlacement;
    private final FollowGrades followGrades;
    private final FollowRoster followRoster;
    private final CopiedViews copiedViews;
    private final Curriculum curriculum;
    private final Shells shells;
    private final InstantSource clock;

    @Inject
    TeacherPages(
            BindPlacement bindPlacement,
            FollowGrades followGrades,
            FollowRoster followRoster,
            CopiedViews copiedViews,
            Curriculum curriculum,
            Shells shells,
            InstantSource clock) {
        this.bindPlacement = bindPlacement;
        this.followGrades = followGrades;
        this.followRoster = followRoster;
        this.copiedViews = copiedViews;
        this.clock = clock;
        this.curriculum = curriculum;
        this.shells = shells;
    }

    TeacherView overview(Visit visit, Module module, String path, boolean resent, Texts said) {
        ModuleText text = module.text(visit.session().language());
        Grades.Tally tally = followGrades.tally(visit);
        int waiting = tally.onTheirWay() + tally.inTrouble();
        return new TeacherView(
                shells.outsideModule(visit, said, text.title(), Audience.TEACHERS, path),
                text.title(),
                Html.of(text.summary()),
                module.minutes(),
                (int) Math.round(module.passMark() * 100),
                module.attempts(),
                path.replace("/teach/", "/learn/") + "/overview",
                roster(visit, path, said),
                tally.started(),
                tally.finished(),
                visit.placement().column().wantsGrades(),
                tally.arrived(),
                tally.onTheirWay(),
                tally.inTrouble(),
                troubles(visit),
                waiting > 0 ? Optional.of(path + "/resend") : Optional.empty(),
                resent,
                visit.placement().copyOf().isPresent(),
                mayChoose(visit) ? Optional.of(path + "/placement") : Optional.empty(),
                copiedViews.of(visit, said));
    }

    /** Whether it is open what the activity is. */
    boolean mayChoose(Visit visit) {
        return visit.placement().module().flatMap(curriculum::module).isEmpty()
                || bindPlacement.mayChange(visit.placement());
    }

    private Optional<RosterView> roster(Visit visit, String path, Texts said) {
        return followRoster.handle(visit).map(seen -> {
            Optional<Instant> readAt = seen.roster().readAt();
            return new RosterView(
                    readAt.map(at -> seen.headcount().learners()),
                    readAt.map(at -> Age.of(at, clock.instant(), said)),
                    seen.roster().reading().isPresent(),
                    seen.roster().trouble().map(RosterTrouble::code),
                    path + "/roster");
        });
    }

    private List<TroubleCount> troubles(Visit visit) {
        return followGrades.troubles(visit).entrySet().stream()
                .map(each -> new TroubleCount(each.getKey().code(), each.getValue()))
                .toList();
    }

    ChoosePlacementView choose(Visit visit, String path, boolean missing, Texts said) {
        return new ChoosePlacementView(
                shells.outsideModule(visit, said, "Sozialraum Digital", Audience.UNSAID, path),
                ModuleViews.all(curriculum, visit.session().language(), said),
                path + "/placement",
                missing);
    }
}
