package org.sozialraum.systemtests.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.util.List;

/** What can be measured of a page's looks. */
public final class Look {
    private Look() {}

    /** Pixels that do not fit and would have to be scrolled to sideways. */
    public static int widthLeftOver(Frame frame) {
        return number(frame, "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    /** What WCAG 2.2 AA forbids, in the platform's page and in our frame. */
    public static List<String> violations(Page window) {
        return new AxeBuilder(window)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(Rule::getId)
                        .toList();
    }

    /** What a script of the page's own counts. */
    public static int number(Frame frame, String script) {
        return ((Number) frame.evaluate(script)).intValue();
    }
}
