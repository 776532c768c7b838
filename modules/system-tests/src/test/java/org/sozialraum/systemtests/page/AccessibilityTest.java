package org.sozialraum.systemtests.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sozialraum.demolms.course.Activity;
import org.sozialraum.demolms.course.Person;
import org.sozialraum.demolms.switches.EndpointGroup;
import org.sozialraum.demolms.switches.Trouble;
import org.sozialraum.systemtests.browser.Chromium;
import org.sozialraum.systemtests.browser.ModuleFrame;
import org.sozialraum.systemtests.browser.WithChromium;
import org.sozialraum.systemtests.learner.Learner;
import org.sozialraum.systemtests.running.House;
import org.sozialraum.systemtests.running.InTheHouse;

/** Pages beside the learner's way through the module shut nobody out either; nor do those of the demo LMS. */
@ExtendWith({InTheHouse.class, WithChromium.class})
class AccessibilityTest {
    @Test
    void a_teacher_can_say_what_an_activity_is(House house, Chromium chromium) {
        Page page = chromium.window(1280, 800);

        ModuleFrame frame = ModuleFrame.open(page, house, house.teacher(), house.unbound("Noch zu wählen"));
        assertThat(frame.frame().locator("main input[name=module]").count()).isPositive();
        assertThat(EveryLook.violations(page)).as("choosing").isEmpty();

        frame.frame().navigate(frame.frame().url() + "?missing=1");
        assertThat(frame.frame().locator("#missing").isVisible()).isTrue();
        assertThat(EveryLook.violations(page)).as("having chosen nothing").isEmpty();
    }

    @Test
    void learner_and_teacher_can_see_where_a_grade_is(House house, Chromium chromium) {
        Activity activity = house.activity("Nicht angekommen");
        house.lms().switches().change(now -> now.with(EndpointGroup.SCORES, Trouble.of(Trouble.Kind.OUTAGE)));
        Learner learner = Learner.enters(house, house.learner(), activity).fails();
        await().atMost(Duration.ofSeconds(40)).until(() -> learner.gradeState().equals("failed"));
        Page page = chromium.window(1280, 800);

        ModuleFrame result = ModuleFrame.open(page, house, house.learner(), activity);
        result.go("result");
        assertThat(result.frame()
                        .locator("#grade-state[data-grade=failed] button")
                        .isVisible())
                .isTrue();
        assertThat(result.frame().locator(".part[data-verdict=wrong]").count()).isPositive();
        assertThat(EveryLook.violations(page)).as("the result").isEmpty();

        ModuleFrame overview = ModuleFrame.open(page, house, house.teacher(), activity);
        overview.frame().navigate(overview.frame().url() + "?resent=1");
        assertThat(overview.right()).isEqualTo("instructor");
        for (String part :
                List.of("#learners ~ .numbers", "#grades + .numbers", ".troubles", ".kern-alert[role=status]")) {
            assertThat(overview.frame().locator(part).isVisible()).as(part).isTrue();
        }
        assertThat(EveryLook.violations(page)).as("the teacher's overview").isEmpty();
    }

    @Test
    void a_learner_can_read_that_an_activity_is_not_ready(House house, Chromium chromium) {
        Page page = chromium.window(1280, 800);

        ModuleFrame frame = ModuleFrame.open(page, house, house.learner(), house.unbound("Noch nichts"));

        assertThat(frame.place()).isEmpty();
        assertThat(frame.right()).isEqualTo("learner");
        assertThat(EveryLook.violations(page)).isEmpty();
    }

    @Test
    void a_teacher_can_pick_modules(House house, Chromium chromium) {
        Page page = chromium.window(1280, 800);
        ModuleFrame.enter(page, house, house.teacher());

        page.navigate(house.lms().url() + "/pick/demo");
        FrameLocator frame = page.frameLocator("iframe[name=tool]");
        frame.locator("#picker").waitFor();
        assertThat(EveryLook.violations(page)).as("picking").isEmpty();

        frame.locator("button[form=picker]").click();
        frame.locator("#missing").waitFor();
        assertThat(EveryLook.violations(page)).as("having picked nothing").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "learner, /, form[action^='/enter/']",
        "learner, /course, .activities",
        "teacher, /course, form[action='/course/activities']",
        "learner, /grades, table",
        "teacher, /grades, a[href^='/review/']",
        "teacher, /admin, form[action='/admin/switches']",
        "learner, /pick/demo, main a[href='/']",
        "learner, /lti/auth, body[data-error]"
    })
    void the_demo_lms_shuts_nobody_out(String who, String path, String mark, House house, Chromium chromium) {
        Person person = who.equals("teacher") ? house.teacher() : house.learner();
        Page page = chromium.window(1280, 800);
        ModuleFrame.enter(page, house, person);

        page.navigate(house.lms().url() + path);

        assertThat(page.locator(mark).first().isVisible()).isTrue();
        assertThat(EveryLook.violations(page)).isEmpty();
    }
}
