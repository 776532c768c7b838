package org.sozialraum.systemtests.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sozialraum.demolms.course.Activity;
import org.sozialraum.systemtests.browser.Chromium;
import org.sozialraum.systemtests.browser.ModuleFrame;
import org.sozialraum.systemtests.browser.WithChromium;
import org.sozialraum.systemtests.learner.Learner;
import org.sozialraum.systemtests.running.House;
import org.sozialraum.systemtests.running.InTheHouse;

/**
 * Whoever tabs through a page sees where the focus is: not under the header, not outside what scrolls.
 *
 * @see <a href="https://www.w3.org/TR/WCAG22/#focus-not-obscured-minimum">WCAG 2.2, 2.4.11 Focus Not Obscured</a>
 */
@ExtendWith({InTheHouse.class, WithChromium.class})
class FocusTest {
    private static final int MOST_STOPS = 80;
    private static final int ROOM_FOR_THE_LMS = 200;

    /** The second attempt is open, the first one has a result. */
    private static final List<String> PAGES = List.of(
            "overview",
            "sections/01-what-is-a-release",
            "cases/job-centre-asks",
            "check",
            "check/2/1",
            "check/2/2",
            "check/2/4",
            "check/2/5",
            "check/2/10",
            "check/2/finish",
            "result",
            "reflections/a-release-i-would-change");

    private static final String STOPS = """
            () => {
              const groups = new Set();
              return [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')]
                  .filter(one => !one.disabled && one.type !== 'hidden' && one.checkVisibility())
                  .filter(one => one.type !== 'radio' || (!groups.has(one.name) && groups.add(one.name)))
                  .length;
            }
            """;

    /** Where the focus is in the tool's page, and whether a person can see it; null where it has left the page. */
    private static final String FOCUS = """
            () => {
              const focused = document.activeElement;
              if (!document.hasFocus() || focused === document.body) return null;
              const seen = (x, y) => {
                const top = document.elementFromPoint(x, y);
                return focused.contains(top) || [...focused.labels ?? []].some(label => label.contains(top));
              };
              const parts = [0.05, 0.5, 0.95];
              const visible = [...focused.getClientRects()].some(box => parts.some(x => parts.some(
                  y => seen(box.left + x * box.width, box.top + y * box.height))));
              return (visible ? 'seen ' : 'hidden ') + focused.outerHTML.slice(0, 160);
            }
            """;

    @ParameterizedTest(name = "a frame of {0} × {1}")
    @CsvSource({"658, 362", "320, 480", "320, 230"})
    void shows_the_focus_wherever_it_goes(int width, int height, House house, Chromium chromium) {
        Activity activity = house.activity("Fokus " + width + " × " + height);
        Learner.enters(house, house.learner(), activity).fails().startsTheCheck();
        Page page = chromium.window(width, height + ROOM_FOR_THE_LMS);
        // Where the text glides to the focus, it is looked at too early.
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        ModuleFrame frame = ModuleFrame.open(page, house, house.learner(), activity);
        giveTheFrame(page, width, height);

        for (String place : PAGES) {
            frame.go(place);
            assertThat(frame.place()).isEqualTo(place);
            page.locator("iframe[name=tool]").focus();
            int stops = ((Number) frame.frame().evaluate(STOPS)).intValue();

            assertThat(stopsOn(page, frame.frame(), "Tab"))
                    .as("forwards through %s", place)
                    .hasSize(stops)
                    .allMatch(stop -> stop.startsWith("seen"));
            page.keyboard().press("Shift+Tab");
            assertThat(stopsOn(page, frame.frame(), "Shift+Tab"))
                    .as("backwards through %s", place)
                    .hasSizeGreaterThanOrEqualTo(stops - 1)
                    .allMatch(stop -> stop.startsWith("seen"));
        }
    }

    private static List<String> stopsOn(Page page, Frame frame, String key) {
        List<String> stops = new ArrayList<>();
        while (stops.size() < MOST_STOPS) {
            page.keyboard().press(key);
            Object stop = frame.evaluate(FOCUS);
            if (stop == null) {
                break;
            }
            stops.add(stop.toString());
        }
        return stops;
    }

    /** Makes the window so large that exactly this is left for the tool. */
    private static void giveTheFrame(Page page, int width, int height) {
        BoundingBox now = page.locator("iframe[name=tool]").boundingBox();
        page.setViewportSize(
                (int) Math.round(2 * width - now.width), (int) Math.round(2 * height + ROOM_FOR_THE_LMS - now.height));
        BoundingBox given = page.locator("iframe[name=tool]").boundingBox();
        assertThat(given.width).isEqualTo(width);
        assertThat(given.height).isCloseTo(height, within(1.0));
    }
}
