package org.sozialraum.systemtests.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sozialraum.demolms.course.Activity;
import org.sozialraum.systemtests.browser.Chromium;
import org.sozialraum.systemtests.browser.KeyboardFrame;
import org.sozialraum.systemtests.browser.WithChromium;
import org.sozialraum.systemtests.running.House;
import org.sozialraum.systemtests.running.InTheHouse;

/** The whole way with Tab, Enter, Space and the arrows, from the front page of the LMS to the grade. */
@ExtendWith({InTheHouse.class, WithChromium.class})
class KeyboardTest {
    @Test
    void a_learner_who_never_touches_a_mouse_gets_all_points(House house, Chromium chromium) {
        Activity activity = house.activity("Nur Tasten");
        Page page = chromium.window(1280, 800);
        page.navigate(house.lms().url());

        KeyboardFrame keyboard = KeyboardFrame.enter(page, house, house.learner(), activity);
        keyboard.walkTo("result");

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(house.grade(activity, house.learner())).contains(100.0));
    }
}
