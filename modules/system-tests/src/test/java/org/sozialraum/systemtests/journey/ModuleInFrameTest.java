package org.sozialraum.systemtests.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sozialraum.demolms.course.Activity;
import org.sozialraum.systemtests.browser.Chromium;
import org.sozialraum.systemtests.browser.ModuleFrame;
import org.sozialraum.systemtests.browser.WithChromium;
import org.sozialraum.systemtests.running.House;
import org.sozialraum.systemtests.running.InTheHouse;

/** A learner and a teacher in Chromium, the tool in a frame of another site. */
@ExtendWith({InTheHouse.class, WithChromium.class})
class ModuleInFrameTest {
    @Test
    void a_learner_reads_decides_answers_and_the_grade_stands_in_the_gradebook(House house, Chromium chromium) {
        Activity activity = house.activity("Im Rahmen");
        Page page = chromium.window(1280, 800);
        List<String> requests = new ArrayList<>();
        List<String> complaints = new ArrayList<>();
        page.onRequest(request -> requests.add(request.url()));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("404")) complaints.add(message.text());
        });

        ModuleFrame frame = ModuleFrame.open(page, house, house.learner(), activity);
        List<String> places = frame.walkTo("result");

        assertThat(frame.right()).isEqualTo("learner");
        assertThat(places).contains("sections/01-what-is-a-release", "check/1/1", "check/1/10", "result");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> house.grade(activity, house.learner()).isPresent());
        assertThat(house.grade(activity, house.learner())).contains(100.0);
        page.waitForCondition(
                () -> "arrived".equals(frame.frame().locator("#grade-state").getAttribute("data-grade")));
        assertThat(requests)
                .allMatch(url -> url.startsWith(house.tool().url())
                        || url.startsWith(house.lms().url()));
        assertThat(complaints).isEmpty();
    }

    @Test
    void opens_again_where_the_learner_left_and_with_the_saved_answer(House house, Chromium chromium) {
        Activity activity = house.activity("Später weiter");
        ModuleFrame first = ModuleFrame.open(chromium.window(1280, 800), house, house.learner(), activity);
        first.walkTo("check/1/2");
        first.answerRightly(2);

        ModuleFrame later = ModuleFrame.open(chromium.window(1280, 800), house, house.learner(), activity);

        assertThat(later.place()).isEqualTo("check/1/2");
        assertThat(later.frame().locator("[data-answered=yes]").count()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void an_address_that_was_passed_on_opens_nothing_in_another_browser(House house, Chromium chromium) {
        ModuleFrame frame =
                ModuleFrame.open(chromium.window(1280, 800), house, house.learner(), house.activity("Weitergegeben"));

        Response answer = chromium.window(1280, 800).navigate(frame.frame().url());

        assertThat(answer.status()).isEqualTo(401);
    }

    @Test
    void a_teacher_says_what_an_activity_is_that_nobody_has_bound(House house, Chromium chromium) {
        Activity unbound = house.unbound("Noch leer");
        ModuleFrame learner = ModuleFrame.open(chromium.window(1280, 800), house, house.learner(), unbound);
        assertThat(learner.frame().locator("h1").innerText()).isNotBlank();
        assertThat(learner.place()).isEmpty();

        ModuleFrame teacher = ModuleFrame.open(chromium.window(1280, 800), house, house.teacher(), unbound);
        assertThat(teacher.right()).isEqualTo("instructor");
        teacher.frame()
                .locator("input[name=module][value=" + House.MODULE + "]")
                .check();
        teacher.frame().locator("main form button").last().click();
        teacher.page()
                .waitForCondition(
                        () -> teacher.frame().locator("input[name=module]").count() == 0);

        ModuleFrame again = ModuleFrame.open(chromium.window(1280, 800), house, house.learner(), unbound);
        assertThat(again.place()).isEqualTo("overview");
    }
}
