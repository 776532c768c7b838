package org.sozialraum.tool.admin.curriculum;

import java.util.List;
import java.util.stream.Stream;
import org.sozialraum.curriculum.Language;
import org.sozialraum.curriculum.Module;
import org.sozialraum.curriculum.reading.Problem;
import org.sozialraum.tool.admin.Moments;
import org.sozialraum.tool.admin.RoomView;
import org.sozialraum.tool.admin.curriculum.CurriculumView.ModuleView;
import org.sozialraum.tool.admin.curriculum.CurriculumView.ProblemView;
import org.sozialraum.tool.library.Taught;
import org.sozialraum.tool.web.Texts;

/** Makes the page about the curriculum. */
final class CurriculumViews {
    private CurriculumViews() {}

    static CurriculumView of(RoomView room, Taught taught, Texts said) {
        return new CurriculumView(
                room,
                Moments.of(taught.at(), said),
                taught.errors() > 0
                        && taught.older().isEmpty()
                        && taught.missing().isEmpty(),
                modules(taught, said.language()),
                taught.problems().stream().map(CurriculumViews::view).toList());
    }

    private static List<ModuleView> modules(Taught taught, Language language) {
        Stream<ModuleView> there = taught.curriculum().modules().stream()
                .map(module ->
                        new ModuleView(module.title(language), module.version().number(), state(taught, module)));
        Stream<ModuleView> missing =
                taught.missing().stream().map(entry -> new ModuleView(entry.slug(), "", "missing"));
        return Stream.concat(there, missing).toList();
    }

    private static String state(Taught taught, Module module) {
        return taught.older().contains(module.uuid()) ? "older" : "taught";
    }

    private static ProblemView view(Problem problem) {
        return new ProblemView(
                problem.isError() ? "error" : "warning",
                problem.path(),
                problem.line(),
                problem.message(),
                problem.wayOut());
    }
}
