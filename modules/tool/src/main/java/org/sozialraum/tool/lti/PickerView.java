package org.sozialraum.tool.lti;

import java.util.List;
import org.sozialraum.tool.pages.ShellView;
import org.sozialraum.tool.teacher.ModuleView;

/**
 * Deep linking: the teacher picks modules into the course.
 *
 * @param multiple whether the platform takes several at once
 * @param grades whether the platform takes a grade column with it
 * @param request the platform's request, sealed, so that no server has to remember it
 * @param action where {@code module=<slug>} (once or several times) is posted, and {@code grade=on}
 * @param cancel where giving up is posted
 * @param missing whether the form was sent without a choice
 */
public record PickerView(
        ShellView shell,
        List<ModuleView> modules,
        boolean multiple,
        boolean grades,
        String request,
        String action,
        String cancel,
        boolean missing) {
    public PickerView {
        modules = List.copyOf(modules);
    }
}
