package org.sozialraum.systemtests.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sozialraum.demolms.course.Activity;
import org.sozialraum.demolms.forge.KnownBadLaunch;
import org.sozialraum.demolms.forge.LaunchDraft;
import org.sozialraum.demolms.forge.LaunchForge;
import org.sozialraum.demolms.forge.ToolLogin;
import org.sozialraum.demolms.launch.LtiClaim;
import org.sozialraum.demolms.switches.Switches.Storage;
import org.sozialraum.systemtests.browser.Chromium;
import org.sozialraum.systemtests.browser.ModuleFrame;
import org.sozialraum.systemtests.browser.WithChromium;
import org.sozialraum.systemtests.running.House;
import org.sozialraum.systemtests.running.InTheHouse;

/** Pages that people meet where a launch does not open the module at once can be read by everybody. */
@ExtendWith({InTheHouse.class, WithChromium.class})
class LaunchAccessibilityTest {
    /** Every cookie of the tool is blocked as long as it is shown inside the LMS. */
    private static final String NO_COOKIES_IN_THE_LMS = """
            {"profile": {"content_settings": {"exceptions": {"cookies": {
              "127.0.0.1,localhost": {"setting": 2}}}}}}
            """;

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "/lti/login, login-incomplete",
        "/lti/login?iss=https://unknown.example&login_hint=1&target_link_uri=https://unknown.example, unknown-platform",
        "/lti/register, registration-incomplete",
        "/nothing, not-found",
        "/learn/no-such-session/overview, session-over"
    })
    void a_page_that_is_not_to_be_had(String path, String code, House house, Chromium chromium) {
        Page page = chromium.window(1280, 800);

        page.navigate(house.tool().url() + path);

        assertThat(refusal(page)).isEqualTo(code);
        assertThat(EveryLook.violations(page)).isEmpty();
    }

    @Test
    void an_error_of_the_platform(House house, Chromium chromium) {
        Page page = chromium.window(1280, 800);
        ModuleFrame.enter(page, house, house.learner());

        // A hint that the platform does not know.
        page.navigate(house.tool().url() + "/lti/login?client_id=demo&lti_message_hint=spent&login_hint="
                + house.learner().id() + "&iss=" + house.lms().url() + "&target_link_uri="
                + house.tool().url() + "/lti/launch");
        page.waitForURL(house.tool().url() + "/lti/launch");

        assertThat(refusal(page)).isEqualTo("platform-error");
        assertThat(EveryLook.violations(page)).isEmpty();
    }

    @Test
    void a_launch_that_is_refused_held_or_replayed(House house, Chromium chromium) {
        Page page = chromium.window(1280, 800);
        LaunchForge forge = house.lms().forge();
        Activity activity = house.activity("Abgewiesen");

        ToolLogin refused = forge.logIn(house.learner(), activity);
        launch(page, house, refused, KnownBadLaunch.WRONG_KID.spoil(forge.draft(refused)));
        assertThat(refusal(page)).isEqualTo("key-unknown");
        assertThat(EveryLook.violations(page)).as("refused").isEmpty();

        ToolLogin held = forge.logInWithoutDeployment(house.learner(), activity);
        launch(page, house, held, forge.draft(held).with(LtiClaim.DEPLOYMENT_ID, "79"));
        assertThat(refusal(page)).isEqualTo("deployment-held");
        assertThat(EveryLook.violations(page)).as("held").isEmpty();

        ToolLogin replayed = forge.logIn(house.learner(), activity);
        LaunchDraft draft = forge.draft(replayed);
        forge.post(replayed, draft);
        launch(page, house, replayed, draft);
        assertThat(refusal(page)).isEqualTo("launch-replayed");
        assertThat(EveryLook.violations(page)).as("replayed").isEmpty();
    }

    @Test
    void a_window_of_its_own_and_the_platforms_storage(House house, Chromium chromium) {
        Page page = chromium.windowWithPreferences(NO_COOKIES_IN_THE_LMS);
        FrameLocator frame = page.frameLocator("iframe[name=tool]");
        Activity activity = house.activity("Umwege");
        ModuleFrame.enter(page, house, house.learner());
        page.navigate(house.lms().url() + "/activity/" + activity.id());
        frame.locator("main a[target=_blank]").waitFor();
        assertThat(EveryLook.violations(page)).as("a window of its own").isEmpty();

        // Without its script the page stands still, in the states that the script would give it.
        page.route(house.tool().url() + "/**/storage.js", Route::abort);
        house.lms().switches().change(switches -> switches.with(Storage.PARENT));
        page.navigate(house.lms().url() + "/activity/" + activity.id());
        Locator put = frame.locator("[data-storage=put]");
        assertThatEveryStateIsAccessible(page, put);

        put.evaluate("place => window.location.replace(place.dataset.onward)");
        assertThatEveryStateIsAccessible(page, frame.locator("[data-storage=get]"));
    }

    @Test
    void a_registration(House house, Chromium chromium) {
        Page page = chromium.window(1280, 800);

        page.navigate(house.lms().url() + "/admin");
        page.locator("form[action='/admin/registration'] button").click();
        page.frameLocator("iframe[name=registration]").locator("[data-close]").waitFor();
        assertThat(EveryLook.violations(page)).as("registered").isEmpty();

        page.navigate(house.tool().url() + "/lti/register?openid_configuration="
                + house.lms().url() + "/nothing");
        assertThat(refusal(page)).startsWith("registration-");
        assertThat(page.locator(".diagnosis pre").first().isVisible()).isTrue();
        assertThat(EveryLook.violations(page)).as("not registered").isEmpty();
    }

    private static void assertThatEveryStateIsAccessible(Page page, Locator storage) {
        for (String state : List.of("", "waiting", "failed")) {
            storage.evaluate("(place, state) => place.dataset.state = state", state);
            assertThat(EveryLook.violations(page)).as("storage, %s", state).isEmpty();
        }
    }

    /** Posts what the platform would post, from a page of the platform. */
    private static void launch(Page page, House house, ToolLogin begun, LaunchDraft draft) {
        begun.browser()
                .cookies(house.tool().url())
                .forEach((name, value) -> page.context()
                        .addCookies(List.of(new Cookie(name, value)
                                .setDomain("127.0.0.1")
                                .setPath("/")
                                .setSecure(true)
                                .setSameSite(SameSiteAttribute.NONE))));
        page.navigate(house.lms().url());
        page.evaluate("""
                        ([action, fields]) => {
                          const form = document.createElement('form');
                          Object.assign(form, { method: 'post', action });
                          for (const [name, value] of Object.entries(fields)) {
                            form.append(Object.assign(document.createElement('input'), { name, value }));
                          }
                          document.body.append(form);
                          form.submit();
                        }
                        """, List.of(begun.redirectUri(), Map.of("id_token", draft.token(), "state", begun.state())));
        page.waitForURL(begun.redirectUri());
    }

    private static String refusal(Page page) {
        return String.valueOf(page.locator("body").getAttribute("data-refusal"));
    }
}
