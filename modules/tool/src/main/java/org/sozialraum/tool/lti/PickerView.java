package org.sozialraum.tool.lti;

import java.util.List;
import java.util.Set;
import org.sozialraum.tool.pages.ShellView;
import org.sozialraum.tool.teacher.KindView;
import org.sozialraum.tool.teacher.ModuleView;

/**
 * Deep linking: the teacher picks activities into the course.
 *
 * @param links whether the platform takes any; if not, there is nothing to choose
 * @param multiple whether the platform takes several at once
 * @param grades whether the platform takes a grade column with it
 * @param request the platform's request, sealed, so that no server has to remember it
 * @param action where {@code module=<slug or @kind>} (once or several times) is posted, with {@code grade=<slug>} for
 *     each that is to have a column
 * @param cancel where giving up is posted
 * @param chosen values that are chosen already
 * @param ungraded slugs of modules that are to have no column
 * @param missing whether the form was sent without a choice
 */
public record PickerView(
        ShellView shell,
        List<ModuleView> modules,
        List<KindView> kinds,
        boolean links,
        boolean multiple,
        boolean grades,
        String request,
        String action,
        String cancel,
        Set<String> chosen,
        Set<String> ungraded,
        PickerDatesView dates,
        boolean missing) {
    public PickerView {
        modules = List.copyOf(modules);
        kinds = List.copyOf(kinds);
        chosen = Set.copyOf(chosen);
        ungraded = Set.copyOf(ungraded);
    }
}
