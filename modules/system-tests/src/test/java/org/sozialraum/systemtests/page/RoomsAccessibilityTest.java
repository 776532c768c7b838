package org.sozialraum.systemtests.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.sozialraum.demolms.switches.EndpointGroup.SCORES;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sozialraum.demolms.course.Activity;
import org.sozialraum.demolms.switches.Switches;
import org.sozialraum.demolms.switches.Trouble;
import org.sozialraum.demolms.switches.Trouble.Kind;
import org.sozialraum.systemtests.administrator.Administration;
import org.sozialraum.systemtests.administrator.AsAdministrator;
import org.sozialraum.systemtests.browser.Chromium;
import org.sozialraum.systemtests.browser.Look;
import org.sozialraum.systemtests.browser.WithChromium;
import org.sozialraum.systemtests.learner.Learner;
import org.sozialraum.systemtests.learner.Visitor;
import org.sozialraum.systemtests.running.House;
import org.sozialraum.systemtests.running.InTheHouse;

/** The administrators' rooms can be used by everybody (WCAG 2.2 AA), wide and narrow, light and dark. */
@ExtendWith({InTheHouse.class, AsAdministrator.class, WithChromium.class})
class RoomsAccessibilityTest {
    private static final Path FOLDER = Path.of("target", "screenshots");
    /** The page scrolls inside of the window: so all of it is in the picture. */
    private static final int TALL = 2300;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin",
                "/admin/platforms",
                "/admin/deployments",
                "/admin/launches",
                "/admin/outbox",
                "/admin/rosters",
                "/admin/curriculum",
                "/admin/keys",
                "/admin/registration"
            })
    void everybody_can_use_a_room(String room, House house, Administration administration, Chromium chromium) {
        Activity activity = house.activity("Für " + room);
        Learner.enters(house, house.learner(), activity).passes();
        Visitor.enters(house, house.teacher(), activity);

        look(at(house, administration, chromium, room), room.substring(1).replace('/', '-'));
    }

    @Test
    void everybody_can_use_the_page_of_a_platform(House house, Administration administration, Chromium chromium) {
        house.lms().set(Switches.CAREFUL.with(SCORES, Trouble.of(Kind.ERROR).next(1)));
        Learner.enters(house, house.learner(), house.activity("Mit Störung")).passes();
        String path = administration.platform("Demo LMS").address().getPath();
        await().until(() -> administration.open(path).has("tr[data-place=scores]"));
        Page page = at(house, administration, chromium, path);

        page.locator("form[action$='/test'] button").click();
        page.waitForURL("**/admin/platforms/*#test");
        await().until(() -> {
            page.reload();
            return page.locator("[data-verdict]").count() > 2;
        });

        look(page, "admin-platform");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin/login", "/admin/enter/no-such-link", "/admin/launched/no-such-door"})
    void everybody_can_use_the_doors(String door, House house, Chromium chromium) {
        Page page = chromium.window(1280, 800);
        page.navigate(house.tool().url() + door);

        look(page, door.substring(1).replace('/', '-'));
    }

    private static Page at(House house, Administration administration, Chromium chromium, String path) {
        Page page = chromium.window(1280, 800);
        administration
                .client()
                .cookies()
                .forEach((name, value) -> page.context()
                        .addCookies(List.of(new Cookie(name, value)
                                .setUrl(house.tool().url())
                                .setSecure(true))));
        page.navigate(house.tool().url() + path);
        assertThat(page.url()).endsWith(path);
        return page;
    }

    private static void look(Page page, String name) {
        assertThat(EveryLook.violations(page)).isEmpty();
        for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            shot(page, 320, colours, name);
            assertThat(Look.widthLeftOver(page.mainFrame())).as("sideways").isZero();
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
