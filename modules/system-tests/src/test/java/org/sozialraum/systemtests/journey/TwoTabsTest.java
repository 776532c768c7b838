package org.sozialraum.systemtests.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sozialraum.demolms.course.Activity;
import org.sozialraum.demolms.course.Person;
import org.sozialraum.systemtests.browser.Chromium;
import org.sozialraum.systemtests.browser.ModuleFrame;
import org.sozialraum.systemtests.browser.WithChromium;
import org.sozialraum.systemtests.running.House;
import org.sozialraum.systemtests.running.InTheHouse;

/** Two tabs of one browser, each with a launch of its own, as at a shared computer in a school. */
@ExtendWith({InTheHouse.class, WithChromium.class})
class TwoTabsTest {
    @Test
    void each_tab_keeps_its_person_and_its_activity(House house, Chromium chromium) {
        List<Person> learners = house.lms().course().people().learners();
        Activity left = house.activity("Linker Tab");
        Activity right = house.activity("Rechter Tab");
        Page first = chromium.window(1280, 800);

        ModuleFrame one = ModuleFrame.open(first, house, learners.get(0), left);
        one.walkTo("check/1/1");
        Page second = first.context().newPage();
        ModuleFrame other = ModuleFrame.open(second, house, learners.get(1), right);
        other.walkTo("check/1/3");
        first.bringToFront();
        one.walkTo("result");

        await().atMost(Duration.ofSeconds(20))
                .until(() -> house.grade(left, learners.get(0)).isPresent());
        assertThat(house.grade(left, learners.get(1))).isEmpty();
        assertThat(house.grade(right, learners.get(0))).isEmpty();
        second.bringToFront();
        other.page().reload();
        assertThat(ModuleFrame.arrived(second, house).place()).isEqualTo("check/1/3");
    }
}
