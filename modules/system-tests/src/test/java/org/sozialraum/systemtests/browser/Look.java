package org.sozialraum.systemtests.browser;

import com.microsoft.playwright.Frame;

/** What can be measured of a page's looks. */
public final class Look {
    private Look() {}

    /** Pixels that do not fit and would have to be scrolled to sideways. */
    public static int widthLeftOver(Frame frame) {
        return number(frame, "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    /** What a script of the page's own counts. */
    public static int number(Frame frame, String script) {
        return ((Number) frame.evaluate(script)).intValue();
    }
}
