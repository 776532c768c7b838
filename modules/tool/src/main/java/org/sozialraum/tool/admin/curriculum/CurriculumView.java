package org.sozialraum.tool.admin.curriculum;

import java.util.List;
import org.sozialraum.tool.admin.MomentView;
import org.sozialraum.tool.admin.RoomView;

/**
 * What is taught.
 *
 * @param read when the files were read last
 * @param stays whether the files as a whole can't be used, so that what held before is taught on
 */
public record CurriculumView(
        RoomView room, MomentView read, boolean stays, List<ModuleView> modules, List<ProblemView> problems) {
    public CurriculumView {
        modules = List.copyOf(modules);
        problems = List.copyOf(problems);
    }

    /**
     * A module.
     *
     * @param title its name in the catalogue where it can't be read
     * @param version empty where it can't be read
     * @param state last part of the text's key: {@code taught}, {@code older}, {@code missing}
     */
    public record ModuleView(String title, String version, String state) {}

    /** @param level last part of the text's key: {@code error}, {@code warning} */
    public record ProblemView(String level, String path, int line, String message, String wayOut) {}
}
