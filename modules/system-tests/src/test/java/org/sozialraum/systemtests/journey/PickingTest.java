package org.sozialraum.systemtests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sozialraum.demolms.course.Activity;
import org.sozialraum.demolms.course.Wishes.Span;
import org.sozialraum.demolms.forge.Browser;
import org.sozialraum.demolms.forge.LaunchForge;
import org.sozialraum.demolms.forge.ToolLogin;
import org.sozialraum.demolms.launch.Occasion;
import org.sozialraum.demolms.tool.Tool;
import org.sozialraum.systemtests.browser.Axe;
import org.sozialraum.systemtests.browser.Chromium;
import org.sozialraum.systemtests.browser.Look;
import org.sozialraum.systemtests.browser.ModuleFrame;
import org.sozialraum.systemtests.browser.WithChromium;
import org.sozialraum.systemtests.learner.Learner;
import org.sozialraum.systemtests.running.House;
import org.sozialraum.systemtests.running.InTheHouse;

/** From the picker into the course, and from the course to what was picked (Deep Linking 2.0). */
@ExtendWith({InTheHouse.class, WithChromium.class})
class PickingTest {
    private static final int MOST_TABS = 60;

    @Test
    void two_things_picked_at_once_both_arrive_with_their_dates(House house, Chromium chromium) {
        Page page = chromium.window(1280, 800);
        int before = house.lms().course().activities().size();
        FrameLocator picker = picker(page, house);

        picker.locator("#module-" + House.MODULE).check();
        picker.locator("#kind-record").check();
        picker.locator(".dates summary").click();
        picker.locator("#available-from").fill("2026-12-01T08:00");
        picker.locator("#submission-until").fill("2026-12-24T12:00");
        picker.locator("button[form=picker]").click();
        page.waitForURL(house.lms().url() + "/course");

        List<Activity> added = added(house, before);
        assertThat(added).hasSize(2);
        assertThat(added.get(0).custom()).containsOnlyKeys("module", "column").containsEntry("module", House.MODULE);
        assertThat(added.get(1).custom()).isEqualTo(Map.of("placement", "record"));
        assertThat(added).allSatisfy(activity -> {
            assertThat(activity.wishes().available().flatMap(Span::start)).isPresent();
            assertThat(activity.wishes().icon()).isPresent();
            assertThat(activity.wishes().frame()).isPresent();
        });
        assertThat(added.get(0).wishes().submission().flatMap(Span::end)).isPresent();
        assertThat(added.get(1).wishes().submission()).isEmpty();
        assertThat(house.lms().gradebook().itemsOf(added.get(0))).hasSize(1);
        assertThat(house.lms().gradebook().itemsOf(added.get(1))).isEmpty();
        assertThat(page.locator("img.icon").first().evaluate("icon => icon.complete && icon.naturalWidth > 0"))
                .as("the icon, shown by another site")
                .isEqualTo(true);
    }

    @Test
    void a_date_that_does_not_fit_is_said_at_its_field_and_nothing_is_lost(House house, Chromium chromium) {
        Page page = chromium.window(320, 568);
        int before = house.lms().course().activities().size();
        FrameLocator picker = picker(page, house);
        picker.locator("#module-" + House.MODULE).check();
        picker.locator("#grade-" + House.MODULE).uncheck();
        picker.locator(".dates summary").click();
        picker.locator("#available-from").fill("2026-12-24T08:00");
        picker.locator("#available-until").fill("2026-12-01T08:00");
        assertThat(Axe.violations(page)).as("axe, filled").isEmpty();

        picker.locator("button[form=picker]").click();
        picker.locator("#available-until-problem").waitFor();

        assertThat(picker.locator("#available-until").getAttribute("aria-invalid"))
                .isEqualTo("true");
        assertThat(picker.locator("#module-" + House.MODULE).isChecked()).isTrue();
        assertThat(picker.locator("#grade-" + House.MODULE).isChecked()).isFalse();
        assertThat(picker.locator("#available-from").inputValue()).startsWith("2026-12-24T08:00");
        assertThat(Axe.violations(page)).as("axe, refused").isEmpty();
        assertThat(Look.widthLeftOver(page.frame("tool"))).as("sideways").isZero();

        picker.locator("#available-until").fill("2026-12-31T08:00");
        picker.locator("button[form=picker]").click();
        page.waitForURL(house.lms().url() + "/course");
        Activity added = added(house, before).getFirst();
        assertThat(house.lms().gradebook().itemsOf(added)).isEmpty();
        assertThat(added.wishes().available().flatMap(Span::end).orElseThrow())
                .isAfter(Instant.parse("2026-12-30T00:00:00Z"));
    }

    @Test
    void a_teacher_who_never_touches_a_mouse_picks_a_page(House house, Chromium chromium) {
        Page page = chromium.window(1280, 800);
        int before = house.lms().course().activities().size();
        FrameLocator picker = picker(page, house);

        tabTo(page, picker, "kind-cohort");
        page.keyboard().press("Space");
        tabTo(page, picker, "submit");
        page.keyboard().press("Enter");
        page.waitForURL(house.lms().url() + "/course");

        assertThat(added(house, before)).extracting(Activity::custom).containsExactly(Map.of("placement", "cohort"));
    }

    @Test
    void a_teacher_without_javascript_picks_and_presses_on(House house, Chromium chromium) {
        Page page = chromium.windowWithoutScript();
        int before = house.lms().course().activities().size();
        ModuleFrame.enter(page, house, house.teacher());
        page.navigate(house.lms().url() + "/pick/demo");
        FrameLocator frame = page.frameLocator("iframe[name=tool]");
        for (int forms = 0; forms < 2; forms++) {
            frame.locator("#autopost noscript button, #picker").first().waitFor();
            if (frame.locator("#picker").count() == 0) pressOn(frame);
        }

        frame.locator("#picker").waitFor();
        frame.locator("#module-" + House.MODULE).check();
        frame.locator("#kind-record").check();
        frame.locator("button[form=picker]").click();
        frame.locator("[data-auto-post] button").click();
        frame.locator("a[href='/course']").waitFor();

        assertThat(added(house, before)).hasSize(2);
    }

    @Test
    void a_choice_is_sent_once_and_from_its_own_browser(House house) {
        LaunchForge forge = house.lms().forge();
        ToolLogin begun =
                forge.logIn(new Browser(), house.teacher(), new Occasion.Pick("demo:unopened"), Tool.FIXED_CLIENT);
        String opened = forge.post(begun, forge.draft(begun)).body();
        Map<String, String> choice = Map.of(
                "request", Jsoup.parse(opened).select("#picker [name=request]").attr("value"), "module", "@record");
        String action = house.tool().url() + "/lti/picker";

        HttpResponse<String> stranger = new Browser().post(action, choice);
        HttpResponse<String> first = begun.browser().post(action, choice);
        HttpResponse<String> second = begun.browser().post(action, choice);
        HttpResponse<String> cancelled =
                begun.browser().post(action + "/cancel", Map.of("request", choice.get("request")));

        assertThat(stranger.statusCode()).isEqualTo(403);
        assertThat(refusal(stranger)).isEqualTo("picker-elsewhere");
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.body()).contains("name=\"JWT\"");
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(refusal(second)).isEqualTo("picker-used");
        assertThat(Jsoup.parse(second.body()).select("a[target=_top]").attr("href"))
                .as("a way back")
                .startsWith(house.lms().url());
        assertThat(refusal(cancelled)).isEqualTo("picker-used");
    }

    @Test
    void what_is_none_of_ours_is_answered_kindly(House house) {
        HttpResponse<String> forged = new Browser()
                .post(house.tool().url() + "/lti/picker", Map.of("request", "forged", "module", "@record"));

        assertThat(forged.statusCode()).isEqualTo(400);
        assertThat(refusal(forged)).isEqualTo("picker-unknown");
    }

    /** Deep Linking 2.0, workflow: content is chosen by whoever builds the course. */
    @Test
    void a_learner_who_forces_the_picker_open_is_refused(House house) {
        LaunchForge forge = house.lms().forge();
        ToolLogin begun =
                forge.logIn(new Browser(), house.learner(), new Occasion.Pick("demo:unopened"), Tool.FIXED_CLIENT);

        HttpResponse<String> answer = forge.post(begun, forge.draft(begun));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(refusal(answer)).isEqualTo("picker-not-allowed");
    }

    @Test
    void a_learner_sees_her_own_record_and_a_teacher_what_it_is(House house, Chromium chromium) {
        Activity module = house.activity("Für den Stand");
        Activity record = house.ungraded("Mein Stand", Map.of("placement", "record"));
        Learner.enters(house, house.learner(), module).passes();

        Page page = chromium.window(1280, 800);
        ModuleFrame own = ModuleFrame.open(page, house, house.learner(), record);
        assertThat(own.right()).isEqualTo("learner");
        assertThat(own.frame()
                        .locator(".standing[data-finished=yes]", withText("Für den Stand"))
                        .count())
                .isEqualTo(1);
        assertThat(Axe.violations(page)).as("axe, record").isEmpty();

        Page other = chromium.window(1280, 800);
        ModuleFrame others = ModuleFrame.open(
                other, house, house.lms().course().people().learners().get(1), record);
        assertThat(others.frame()
                        .locator(".standing", withText("Für den Stand"))
                        .count())
                .as("nobody else's")
                .isZero();

        Page teachers = chromium.window(1280, 800);
        ModuleFrame about = ModuleFrame.open(teachers, house, house.teacher(), record);
        assertThat(about.right()).isEqualTo("instructor");
        assertThat(about.frame().locator(".standing").count()).isZero();
        assertThat(about.frame().locator("#seen").count()).isEqualTo(1);
        assertThat(Axe.violations(teachers)).as("axe, about the record").isEmpty();
    }

    @Test
    void a_teacher_sees_the_course_and_a_learner_whom_the_page_is_for(House house, Chromium chromium) {
        Activity module = house.activity("Für den Überblick");
        Activity cohort = house.ungraded("Kurs im Überblick", Map.of("placement", "cohort"));
        Learner.enters(house, house.learner(), module).passes();

        Page page = chromium.window(1280, 800);
        ModuleFrame overview = ModuleFrame.open(page, house, house.teacher(), cohort);
        Locator row = overview.frame().locator(".tallies tbody tr", withText("Für den Überblick"));
        assertThat(row.locator("td").allInnerTexts().subList(0, 2)).containsExactly("1", "1");
        assertThat(overview.frame().locator(".roster").count()).isEqualTo(1);
        assertThat(Axe.violations(page)).as("axe, cohort").isEmpty();

        Page learners = chromium.window(320, 568);
        ModuleFrame friendly = ModuleFrame.open(learners, house, house.learner(), cohort);
        assertThat(friendly.right()).isEqualTo("learner");
        assertThat(friendly.frame().locator(".tallies").count()).isZero();
        assertThat(friendly.frame().locator("h1").innerText()).isEqualTo("Diese Seite ist für Lehrende");
        assertThat(Axe.violations(learners)).as("axe, for teachers").isEmpty();
    }

    @Test
    void a_teacher_makes_an_empty_activity_the_overview_of_the_course(House house, Chromium chromium) {
        Page page = chromium.window(1280, 800);
        ModuleFrame teacher = ModuleFrame.open(page, house, house.teacher(), house.unbound("Wird Überblick"));

        teacher.frame().locator("#kind-cohort").check();
        teacher.frame().locator("main form button").click();

        page.waitForCondition(() -> teacher.frame().locator("#kind-cohort").count() == 0);
        assertThat(teacher.frame().locator("h1").innerText()).isEqualTo("Kurs im Überblick");
    }

    private static FrameLocator picker(Page page, House house) {
        ModuleFrame.enter(page, house, house.teacher());
        page.navigate(house.lms().url() + "/pick/demo");
        FrameLocator picker = page.frameLocator("iframe[name=tool]");
        picker.locator("#picker").waitFor();
        return picker;
    }

    private static void pressOn(FrameLocator frame) {
        frame.locator("html").evaluate("page => page.setAttribute('data-left', '')");
        frame.locator("#autopost noscript button").click();
        frame.locator("html:not([data-left]):has(#main, #autopost)").waitFor();
    }

    /** Tabs until the element has the focus; {@code submit} stands for the button that sends the picker. */
    private static void tabTo(Page page, FrameLocator picker, String id) {
        String selector = id.equals("submit") ? "button[form=picker]" : "#" + id;
        Locator wanted = picker.locator(selector);
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            if ((Boolean) wanted.evaluate("element => document.activeElement === element")) return;
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the keyboard does not reach " + selector);
    }

    private static List<Activity> added(House house, int before) {
        List<Activity> activities = house.lms().course().activities();
        return activities.subList(before, activities.size());
    }

    private static String refusal(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).body().attr("data-refusal");
    }

    private static Frame.LocatorOptions withText(String text) {
        return new Frame.LocatorOptions().setHasText(text);
    }
}
