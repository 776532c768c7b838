package org.sozialraum.systemtests.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sozialraum.systemtests.browser.Axe;
import org.sozialraum.systemtests.browser.Chromium;
import org.sozialraum.systemtests.browser.Look;
import org.sozialraum.systemtests.browser.ModuleFrame;
import org.sozialraum.systemtests.browser.WithChromium;
import org.sozialraum.systemtests.running.House;
import org.sozialraum.systemtests.running.InTheHouse;

/** Every page of a learner at the sizes that count: readable without scrolling sideways, one region that scrolls. */
@ExtendWith({InTheHouse.class, WithChromium.class})
class PageShapeTest {
    private static final List<String> PAGES = List.of(
            "overview",
            "sections/01-what-is-a-release",
            "cases/job-centre-asks",
            "tasks/build-a-consent",
            "tasks/build-a-consent/comparison",
            "check",
            "check/1/1",
            "check/1/2",
            "check/1/4",
            "check/1/5",
            "check/1/finish",
            "reflections/a-release-i-would-change");

    @ParameterizedTest(name = "{0} × {1}, dark {2}")
    @CsvSource({"1280, 800, false", "1280, 800, true", "800, 600, false", "320, 568, false", "320, 568, true"})
    void fits_its_frame_and_shuts_nobody_out(int width, int height, boolean dark, House house, Chromium chromium) {
        Page window = dark ? chromium.darkWindow(width, height) : chromium.window(width, height);
        ModuleFrame frame = ModuleFrame.open(window, house, house.learner(), house.activity("Form " + width + dark));
        frame.walkTo("check/1/1");

        for (String page : PAGES) {
            frame.go(page);

            assertThat(Look.widthLeftOver(frame.frame()))
                    .as("%s: sideways", page)
                    .isZero();
            assertThat(scrollers(frame.frame()))
                    .as("%s: regions that scroll", page)
                    .isLessThanOrEqualTo(1);
            assertThat(headerHeight(frame.frame())).as("%s: header", page).isLessThanOrEqualTo(48);
            assertThat(Axe.violations(window)).as("%s: axe", page).isEmpty();
        }
    }

    /** Regions that are open now and have more than they show. */
    private static int scrollers(Frame frame) {
        return Look.number(
                frame,
                "[...document.querySelectorAll('body, main, body *')].filter(e => e.checkVisibility()"
                        + " && /(auto|scroll)/.test(getComputedStyle(e).overflowY)"
                        + " && e.scrollHeight > e.clientHeight + 1 && e.closest('details:not([open])') === null).length");
    }

    private static int headerHeight(Frame frame) {
        return Look.number(frame, "Math.round(document.querySelector('header.bar').getBoundingClientRect().height)");
    }
}
