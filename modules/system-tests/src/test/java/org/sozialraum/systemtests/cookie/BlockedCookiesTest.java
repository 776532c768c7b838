package org.sozialraum.systemtests.cookie;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sozialraum.demolms.course.Activity;
import org.sozialraum.demolms.switches.Switches.Storage;
import org.sozialraum.systemtests.browser.Chromium;
import org.sozialraum.systemtests.browser.ModuleFrame;
import org.sozialraum.systemtests.browser.WithChromium;
import org.sozialraum.systemtests.running.House;
import org.sozialraum.systemtests.running.InTheHouse;

/**
 * The cookie ladder: partitioned cookie, platform storage, a window of its own.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-pm-s/v0p1">LTI postMessage Storage 0.1</a>
 */
@ExtendWith({InTheHouse.class, WithChromium.class})
class BlockedCookiesTest {
    /** The setting "block third-party cookies"; it lets partitioned ones live. */
    private static final String NO_THIRD_PARTY = "{\"profile\": {\"cookie_controls_mode\": 1}}";

    /** Every cookie of the tool is blocked, partitioned or not, as long as it is shown inside the LMS. */
    private static final String NONE_IN_THE_LMS = """
            {"profile": {"content_settings": {"exceptions": {"cookies": {
              "127.0.0.1,localhost": {"setting": 2}}}}}}
            """;

    @Test
    void opens_by_the_partitioned_cookie_where_third_party_cookies_are_blocked(House house, Chromium chromium) {
        Page page = chromium.windowWithPreferences(NO_THIRD_PARTY);

        ModuleFrame frame = ModuleFrame.open(page, house, house.learner(), house.activity("Ohne Drittanbieter"));

        assertThat(frame.right()).isEqualTo("learner");
        assertThat(ofTheTool(page))
                .as("cookies that are kept for the tool")
                .isNotEmpty()
                .allMatch(cookie -> cookie.partitionKey != null);
        frame.walkTo("sections/01-what-is-a-release");
    }

    @ParameterizedTest
    @EnumSource(names = {"PARENT", "FRAME"})
    void opens_by_the_platforms_storage_where_no_cookie_is_kept(Storage storage, House house, Chromium chromium) {
        house.lms().switches().change(switches -> switches.with(storage));
        Page page = chromium.windowWithPreferences(NONE_IN_THE_LMS);

        ModuleFrame frame = ModuleFrame.open(page, house, house.learner(), house.activity("Speicher " + storage));
        frame.walkTo("cases/job-centre-asks");

        assertThat(frame.right()).isEqualTo("learner");
        assertThat(ofTheTool(page)).isEmpty();
    }

    @Test
    void offers_a_window_of_its_own_that_works_where_neither_is_to_be_had(House house, Chromium chromium) {
        Page page = chromium.windowWithPreferences(NONE_IN_THE_LMS);

        assertThatAWindowOfItsOwnWorks(page, house, house.activity("Eigenes Fenster"));
    }

    @Test
    void offers_the_window_where_storage_is_announced_and_never_answers(House house, Chromium chromium) {
        house.lms().switches().change(switches -> switches.with(Storage.PARENT));
        Page page = chromium.windowWithPreferences(NONE_IN_THE_LMS);
        page.route("**/static/storage.js", com.microsoft.playwright.Route::abort);

        assertThatAWindowOfItsOwnWorks(page, house, house.activity("Stummer Speicher"));
    }

    private static List<Cookie> ofTheTool(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.domain.equals("127.0.0.1"))
                .toList();
    }

    private static void assertThatAWindowOfItsOwnWorks(Page page, House house, Activity activity) {
        ModuleFrame.enter(page, house, house.learner());
        page.navigate(house.lms().url() + "/activity/" + activity.id());
        FrameLocator frame = page.frameLocator("iframe[name=tool]");

        Page own = page.context()
                .waitForPage(() -> frame.locator("main a[target=_blank]").click());

        own.waitForURL(url -> url.startsWith(house.tool().url() + "/learn/"));
        assertThat(own.locator("body").getAttribute("data-right")).isEqualTo("learner");
        assertThat(own.locator("h1").innerText()).isNotBlank();
    }
}
