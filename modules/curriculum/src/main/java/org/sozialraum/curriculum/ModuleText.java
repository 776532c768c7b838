package org.sozialraum.curriculum;

import java.util.List;
import org.sozialraum.curriculum.html.SafeHtml;

/**
 * What the front page of a module says.
 *
 * @param summary what the module is about
 * @param why what changes in the everyday life of the people it serves
 * @param outcomes inline; in the order of {@link Module#outcomes()}
 * @param sources a list with dates
 * @param notice date and limits, "Keine Rechtsberatung"
 */
public record ModuleText(
        String title, SafeHtml summary, SafeHtml why, List<SafeHtml> outcomes, SafeHtml sources, SafeHtml notice) {
    public ModuleText {
        outcomes = List.copyOf(outcomes);
    }
}
