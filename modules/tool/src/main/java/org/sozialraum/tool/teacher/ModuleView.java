package org.sozialraum.tool.teacher;

import gg.jte.Content;
import java.util.List;

/**
 * A module to choose.
 *
 * @param graded whether it has a check that earns a grade
 */
public record ModuleView(
        String slug, String title, Content summary, int minutes, List<String> tracks, boolean graded, String version) {
    public ModuleView {
        tracks = List.copyOf(tracks);
    }
}
