package org.sozialraum.systemtests.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sozialraum.demolms.course.Activity;
import org.sozialraum.systemtests.browser.Chromium;
import org.sozialraum.systemtests.browser.PlainFrame;
import org.sozialraum.systemtests.browser.WithChromium;
import org.sozialraum.systemtests.running.House;
import org.sozialraum.systemtests.running.InTheHouse;

/** The whole way in the frame, with JavaScript switched off. */
@ExtendWith({InTheHouse.class, WithChromium.class})
class WithoutScriptTest {
    @Test
    void a_learner_without_javascript_gets_all_points(House house, Chromium chromium) {
        Activity activity = house.activity("Ohne Skript");
        Page page = chromium.windowWithoutScript();

        PlainFrame frame = PlainFrame.open(page, house, house.learner(), activity);
        List<String> places = frame.walkTo("result");

        assertThat(places).startsWith("overview").contains("check/1/1", "check/1/10", "check/1/finish", "result");
        assertThat(frame.text(".score")).contains("100");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(house.grade(activity, house.learner())).contains(100.0));
        page.navigate(house.lms().url() + "/grades");
        assertThat(page.locator("tr[data-person='" + house.learner().id() + "']", withText("Ohne Skript"))
                        .locator(".value")
                        .innerText())
                .startsWith("100");
    }

    private static Page.LocatorOptions withText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
