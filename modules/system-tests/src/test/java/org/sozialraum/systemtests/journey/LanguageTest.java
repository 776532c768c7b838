package org.sozialraum.systemtests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sozialraum.demolms.course.Activity;
import org.sozialraum.demolms.course.Person;
import org.sozialraum.systemtests.browser.Chromium;
import org.sozialraum.systemtests.browser.ModuleFrame;
import org.sozialraum.systemtests.browser.WithChromium;
import org.sozialraum.systemtests.running.House;
import org.sozialraum.systemtests.running.InTheHouse;

/** The language is that of the launch until the learner chooses one. */
@ExtendWith({InTheHouse.class, WithChromium.class})
class LanguageTest {
    @Test
    void follows_the_launch_until_the_learner_chooses_and_the_choice_after_that(House house, Chromium chromium) {
        Person learner = house.lms().course().people().learners().getLast();
        Activity activity = house.activity("Sprachen");
        Page page = chromium.window(1280, 800);
        ModuleFrame.enter(page, house, learner);
        page.locator("button[name=language][value=en]").click();

        ModuleFrame frame = ModuleFrame.open(page, house, learner, activity);
        assertThat(frame.language()).isEqualTo("en");
        frame.go("sections/01-what-is-a-release");
        frame.choose("de-simple");
        assertThat(frame.language()).isEqualTo("de-simple");
        assertThat(frame.place()).isEqualTo("sections/01-what-is-a-release");

        ModuleFrame later = ModuleFrame.open(chromium.window(1280, 800), house, learner, activity);
        assertThat(later.language()).isEqualTo("de-simple");
        later.choose("de");
        assertThat(later.language()).isEqualTo("de");
    }
}
