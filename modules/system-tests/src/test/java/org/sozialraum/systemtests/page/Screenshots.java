package org.sozialraum.systemtests.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sozialraum.demolms.course.Activity;
import org.sozialraum.systemtests.browser.Chromium;
import org.sozialraum.systemtests.browser.ModuleFrame;
import org.sozialraum.systemtests.browser.WithChromium;
import org.sozialraum.systemtests.learner.Learner;
import org.sozialraum.systemtests.running.House;
import org.sozialraum.systemtests.running.InTheHouse;

/**
 * Pictures of all pages for human eyes, in target/screenshots. No test, and not run with them:
 * {@code mvn -pl modules/system-tests verify -Dit.test=Screenshots}.
 */
@ExtendWith({InTheHouse.class, WithChromium.class})
class Screenshots {
    private static final Path FOLDER = Path.of("target", "screenshots");
    private static final List<String> PAGES = List.of(
            "overview",
            "sections/01-what-is-a-release",
            "cases/job-centre-asks",
            "check",
            "check/2/1",
            "check/2/2",
            "check/2/5",
            "check/2/9",
            "check/2/finish",
            "result",
            "reflections/a-release-i-would-change");

    @ParameterizedTest(name = "{0} × {1}, dark {2}")
    @CsvSource({"320, 568, false", "320, 568, true", "800, 600, false", "1280, 800, false", "1280, 800, true"})
    void of_every_page(int width, int height, boolean dark, House house, Chromium chromium) {
        Page page = dark ? chromium.darkWindow(width, height) : chromium.window(width, height);
        String size = width + (dark ? "-dark" : "-light");
        Activity activity = house.activity("Bilder " + size);
        Learner.enters(house, house.learner(), activity).fails().startsTheCheck();

        ModuleFrame learner = ModuleFrame.open(page, house, house.learner(), activity);
        for (String place : PAGES) {
            learner.go(place);
            assertThat(learner.place()).isEqualTo(place);
            take(page, size, place.replace('/', '-'));
        }
        ModuleFrame.open(page, house, house.learner(), house.unbound("Noch leer " + size));
        take(page, size, "unbound");
        ModuleFrame.open(page, house, house.teacher(), activity);
        take(page, size, "teacher");
        ModuleFrame.open(page, house, house.teacher(), house.unbound("Zu wählen " + size));
        take(page, size, "choose");
        page.navigate(house.lms().url() + "/grades");
        take(page, size, "lms-grades");
        page.navigate(house.tool().url() + "/lti/login");
        take(page, size, "refused");
    }

    /** Each type of item that the first module does not have, before and after it was answered. */
    @ParameterizedTest(name = "{0} × {1}, dark {2}")
    @CsvSource({"320, 1400, false", "320, 1400, true", "1280, 1400, false", "1280, 1400, true"})
    void of_tasks_and_of_other_items(int width, int height, boolean dark, House house, Chromium chromium) {
        Page page = dark ? chromium.darkWindow(width, height) : chromium.window(width, height);
        String size = width + (dark ? "-dark" : "-light");

        ModuleFrame security =
                ModuleFrame.open(page, house, house.learner(), house.activity("Sicher " + size, "it-security"));
        ofTask(security, size, "inbox-on-a-monday");
        security.go("check");
        security.startCheck();
        ofItem(security, size, "marking", 1);
        ofItem(security, size, "amount", 5);
        ModuleFrame files =
                ModuleFrame.open(page, house, house.learner(), house.activity("Akte " + size, "case-documentation"));
        ofTask(files, size, "rewrite-an-entry");
        files.go("check");
        files.startCheck();
        ofItem(files, size, "matrix", 7);
    }

    private static void ofTask(ModuleFrame frame, String size, String task) {
        frame.go("tasks/" + task);
        take(frame.page(), size, task);
        frame.workOnTask();
        take(frame.page(), size, task + "-comparison");
    }

    private static void ofItem(ModuleFrame frame, String size, String name, int number) {
        frame.go("check/1/" + number);
        frame.answerSomehow();
        take(frame.page(), size, name);
    }

    @ParameterizedTest(name = "{0} × {1}, dark {2}")
    @CsvSource({"320, 568, false", "320, 568, true", "1280, 800, false", "1280, 800, true"})
    void of_picking_and_of_what_was_picked(int width, int height, boolean dark, House house, Chromium chromium) {
        Page page = dark ? chromium.darkWindow(width, height) : chromium.window(width, height);
        String size = width + (dark ? "-dark" : "-light");
        Activity record = house.ungraded("Mein Stand", Map.of("placement", "record"));
        Activity cohort = house.ungraded("Kurs im Überblick", Map.of("placement", "cohort"));
        Learner.enters(house, house.learner(), house.activity("Woche 3 " + size))
                .passes();

        ModuleFrame.open(page, house, house.learner(), record);
        take(page, size, "record");
        ModuleFrame.open(page, house, house.learner(), cohort);
        take(page, size, "for-teachers");
        ModuleFrame.open(page, house, house.teacher(), record);
        take(page, size, "about-record");
        ModuleFrame.open(page, house, house.teacher(), cohort);
        take(page, size, "cohort");
        page.navigate(house.lms().url() + "/course");
        take(page, size, "lms-course");
        ofThePicker(page, size, house);
    }

    private static void ofThePicker(Page page, String size, House house) {
        page.navigate(house.lms().url() + "/pick/demo");
        FrameLocator picker = page.frameLocator("iframe[name=tool]");
        picker.locator("#picker").waitFor();
        take(page, size, "picker");
        picker.locator("#module-" + House.MODULE).check();
        picker.locator(".dates summary").click();
        picker.locator("#available-from").fill("2026-12-24T08:00");
        picker.locator("#available-until").fill("2026-12-01T08:00");
        picker.locator("button[form=picker]").click();
        picker.locator("#available-until-problem").waitFor();
        take(page, size, "picker-wrong");
        picker.locator("#available-until").evaluate("field => field.scrollIntoView({block: 'center'})");
        take(page, size, "picker-dates");
    }

    private static void take(Page page, String size, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(size + "-" + name + ".png")));
    }
}
