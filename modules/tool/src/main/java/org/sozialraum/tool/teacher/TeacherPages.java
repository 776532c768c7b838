package org.sozialraum.tool.teacher;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.sozialraum.curriculum.Curriculum;
import org.sozialraum.curriculum.Module;
import org.sozialraum.curriculum.ModuleText;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.grade.FollowGrades;
import org.sozialraum.learning.grade.Grades;
import org.sozialraum.learning.placement.BindPlacement;
import org.sozialraum.learning.session.Visit;
import org.sozialraum.tool.pages.ShellView.Audience;
import org.sozialraum.tool.teacher.TeacherView.TroubleCount;
import org.sozialraum.tool.visit.Html;
import org.sozialraum.tool.visit.Shells;
import org.sozialraum.tool.web.Texts;

/** Makes the teacher's pages. */
@Once
class TeacherPages {
    private final BindPlacement bindPlacement;
    private final FollowGrades followGrades;
    private final RosterViews rosters;
    private final Curriculum curriculum;
    private final Shells shells;

    @Inject
    TeacherPages(
            BindPlacement bindPlacement,
            FollowGrades followGrades,
            RosterViews rosters,
            Curriculum curriculum,
            Shells shells) {
        this.bindPlacement = bindPlacement;
        this.followGrades = followGrades;
        this.rosters = rosters;
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
                rosters.of(visit, path, said),
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
                mayChoose(visit) ? Optional.of(path + "/placement") : Optional.empty());
    }

    /** Whether it is open what the activity is. */
    boolean mayChoose(Visit visit) {
        return !visit.placement().isBound()
                || visit.placement()
                        .module()
                        .filter(module -> curriculum.module(module).isEmpty())
                        .isPresent()
                || bindPlacement.mayChange(visit.placement());
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
                Choosable.kinds(),
                path + "/placement",
                missing);
    }
}
