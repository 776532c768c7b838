package org.sozialraum.tool.teacher;

import java.util.List;
import org.sozialraum.tool.pages.ShellView;

/**
 * The activity in the course points nowhere yet: the teacher chooses a module on the spot.
 *
 * @param kinds pages to choose in place of a module
 * @param action where {@code module=<slug or @kind>} is posted
 * @param missing whether the form was sent without a choice
 */
public record ChoosePlacementView(
        ShellView shell, List<ModuleView> modules, List<KindView> kinds, String action, boolean missing) {
    public ChoosePlacementView {
        modules = List.copyOf(modules);
        kinds = List.copyOf(kinds);
    }
}
