package org.sozialraum.systemtests.page;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.sozialraum.systemtests.browser.Axe;

/** How people see a page: wide, or narrow as at 400 % zoom; light or dark. */
enum EveryLook {
    WIDE_LIGHT(1280, 800, ColorScheme.LIGHT),
    WIDE_DARK(1280, 800, ColorScheme.DARK),
    NARROW_DARK(320, 568, ColorScheme.DARK),
    NARROW_LIGHT(320, 568, ColorScheme.LIGHT);

    private final int width;
    private final int height;
    private final ColorScheme colours;

    EveryLook(int width, int height, ColorScheme colours) {
        this.width = width;
        this.height = height;
        this.colours = colours;
    }

    /** What WCAG 2.2 AA forbids of the page that is open, and in which look. */
    static List<String> violations(Page page) {
        return Arrays.stream(values()).flatMap(look -> look.at(page)).toList();
    }

    private Stream<String> at(Page page) {
        page.setViewportSize(width, height);
        // Colours that fade into each other would be measured half way.
        page.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(colours).setReducedMotion(ReducedMotion.REDUCE));
        return Axe.violations(page).stream().map(found -> this + ": " + found);
    }
}
