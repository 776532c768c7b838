package org.sozialraum.tool.teacher;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sozialraum.curriculum.Module;
import org.sozialraum.curriculum.ModuleText;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.grade.FollowGrades;
import org.sozialraum.learning.grade.Grades;
import org.sozialraum.learning.group.CourseGroup;
import org.sozialraum.learning.group.FollowGroups;
import org.sozialraum.learning.library.Library;
import org.sozialraum.learning.placement.BindPlacement;
import org.sozialraum.learning.rescoring.Rescore;
import org.sozialraum.learning.session.Visit;
import org.sozialraum.tool.pages.ShellView.Audience;
import org.sozialraum.tool.teacher.TeacherView.OutdatedView;
import org.sozialraum.tool.teacher.TeacherView.TroubleCount;
import org.sozialraum.tool.visit.Html;
import org.sozialraum.tool.visit.Shells;
import org.sozialraum.tool.web.Texts;

/** Makes the teacher's pages. */
@Once
class TeacherPages {
    private final BindPlacement bindPlacement;
    private final FollowGrades followGrades;
    private final FollowGroups followGroups;
    private final RosterViews rosters;
    private final Rescore rescore;
    private final CopiedViews copiedViews;
    private final Library library;
    private final Shells shells;

    @Inject
    TeacherPages(
            BindPlacement bindPlacement,
            FollowGrades followGrades,
            FollowGroups followGroups,
            RosterViews rosters,
            Rescore rescore,
            CopiedViews copiedViews,
            Library library,
            Shells shells) {
        this.bindPlacement = bindPlacement;
        this.followGrades = followGrades;
        this.followGroups = followGroups;
        this.rosters = rosters;
        this.rescore = rescore;
        this.copiedViews = copiedViews;
        this.library = library;
        this.shells = shells;
    }

    /** @param wanted id of the group whose numbers are shown; one that the course does not have counts as all */
    TeacherView overview(Visit visit, Module module, String path, boolean resent, Optional<String> wanted, Texts said) {
        ModuleText text = module.text(visit.session().language());
        List<CourseGroup> groups = followGroups.handle(visit);
        Optional<String> group =
                wanted.filter(id -> groups.stream().anyMatch(known -> known.id().equals(id)));
        Grades.Tally tally = group.map(id -> followGrades.tally(visit, id)).orElseGet(() -> followGrades.tally(visit));
        int waiting = tally.onTheirWay() + tally.inTrouble();
        return new TeacherView(
                shells.outsideModule(visit, said, text.title(), Audience.TEACHERS, path),
                text.title(),
                Html.of(text.summary()),
                module.minutes(),
                (int) Math.round(module.passMark() * 100),
                module.attempts(),
                path.replace("/teach/", "/learn/") + "/overview",
                groups(groups, group, path, said),
                group.isPresent() ? Optional.empty() : rosters.of(visit, path, said),
                tally.started(),
                tally.finished(),
                visit.placement().column().wantsGrades(),
                tally.arrived(),
                tally.onTheirWay(),
                tally.inTrouble(),
                group.isPresent() ? List.of() : troubles(visit),
                waiting > 0 && group.isEmpty() ? Optional.of(path + "/resend") : Optional.empty(),
                resent,
                visit.placement().copyOf().isPresent(),
                mayChoose(visit) ? Optional.of(path + "/placement") : Optional.empty(),
                copiedViews.of(visit, said),
                outdated(visit, module, path));
    }

    private Optional<OutdatedView> outdated(Visit visit, Module module, String path) {
        return Optional.of(rescore.outdated(visit, module))
                .filter(attempts -> attempts > 0)
                .map(attempts -> new OutdatedView(attempts, path + "/rescoring"));
    }

    /** All learners first; nothing where there is no choice. */
    private static List<GroupView> groups(List<CourseGroup> groups, Optional<String> shown, String path, Texts said) {
        if (groups.isEmpty()) return List.of();
        GroupView everybody = new GroupView(said.get("teacher.groups.all"), path, shown.isEmpty());
        Stream<GroupView> each = groups.stream()
                .map(group -> new GroupView(
                        group.name().orElseGet(() -> said.get("teacher.groups.nameless", group.id())),
                        path + "?group=" + URLEncoder.encode(group.id(), UTF_8),
                        shown.equals(Optional.of(group.id()))));
        return Stream.concat(Stream.of(everybody), each).toList();
    }

    /** Whether it is open what the activity is. */
    boolean mayChoose(Visit visit) {
        return !visit.placement().isBound()
                || visit.placement()
                        .module()
                        .filter(module -> library.module(module).isEmpty())
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
                ModuleViews.all(library.curriculum(), visit.session().language()),
                Choosable.kinds(),
                path + "/placement",
                missing);
    }
}
