package org.sozialraum.systemtests.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sozialraum.demolms.course.Activity;
import org.sozialraum.systemtests.browser.Chromium;
import org.sozialraum.systemtests.browser.Look;
import org.sozialraum.systemtests.browser.ModuleFrame;
import org.sozialraum.systemtests.browser.WithChromium;
import org.sozialraum.systemtests.learner.Learner;
import org.sozialraum.systemtests.running.House;
import org.sozialraum.systemtests.running.InTheHouse;

/** The pages about what is kept of a person can be used by everybody (WCAG 2.2 AA), wide and narrow, light and dark. */
@ExtendWith({InTheHouse.class, WithChromium.class})
class PrivacyAccessibilityTest {
    private static final Path FOLDER = Path.of("target", "screenshots");

    @Test
    void people_can_read_and_erase_what_is_kept_of_them(House house, Chromium chromium) {
        Activity activity = house.activity("Meine Daten, barrierefrei");
        Learner.enters(house, house.learner(), activity).passes();
        Page page = chromium.window(1280, 800);
        ModuleFrame learner = ModuleFrame.open(page, house, house.learner(), activity);
        learner.go("overview");

        learner.frame().locator("a[href=data]").click();
        learner.frame().locator(".kept").first().waitFor();
        assertThat(EveryLook.violations(page)).isEmpty();
        shots(page, learner, "privacy");
        learner.frame().locator("a[href*='/erase/']").first().click();
        learner.frame().locator("form[action*='/erase/']").waitFor();
        assertThat(EveryLook.violations(page)).isEmpty();
        assertThat(Look.widthLeftOver(learner.frame())).as("sideways").isZero();
        shots(page, learner, "privacy-erase");
    }

    private static void shots(Page page, ModuleFrame learner, String name) {
        for (int width : new int[] {320, 1280}) {
            for (boolean dark : new boolean[] {false, true}) {
                page.setViewportSize(width, 2300);
                page.emulateMedia(new Page.EmulateMediaOptions()
                        .setColorScheme(
                                dark
                                        ? ColorScheme.DARK
                                        : ColorScheme.LIGHT));
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(FOLDER.resolve(width + (dark ? "-dark-" : "-light-") + name + ".png")));
            }
        }
    }
}
