package org.sozialraum.systemtests.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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
    /** The frame takes what the window has: so all of the page is in the picture. */
    private static final int TALL = 2300;

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
        shots(page, "privacy");
        learner.frame().locator("a[href*='/erase/']").first().click();
        learner.frame().locator("form[action*='/erase/']").waitFor();
        assertThat(EveryLook.violations(page)).isEmpty();
        assertThat(Look.widthLeftOver(learner.frame())).as("sideways").isZero();
        shots(page, "privacy-erase");
    }

    private static void shots(Page page, String name) {
        for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            shot(page, 320, colours, name);
            shot(page, 1280, colours, name);
        }
    }

    private static void shot(Page page, int width, ColorScheme colours, String name) {
        page.setViewportSize(width, TALL);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
        String file = width + "-" + colours.name().toLowerCase(Locale.ROOT) + "-" + name + ".png";
        page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(file)));
    }
}
