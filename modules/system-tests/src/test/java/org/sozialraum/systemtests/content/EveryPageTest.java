package org.sozialraum.systemtests.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sozialraum.systemtests.browser.Axe;
import org.sozialraum.systemtests.browser.Chromium;
import org.sozialraum.systemtests.browser.Look;
import org.sozialraum.systemtests.browser.ModuleFrame;
import org.sozialraum.systemtests.browser.WithChromium;
import org.sozialraum.systemtests.running.House;
import org.sozialraum.systemtests.running.InTheHouse;
import org.sozialraum.systemtests.running.Root;

/** Each page of each module in each language, as narrow as at 400 % zoom: nothing hangs out, nobody is shut out. */
@ExtendWith({InTheHouse.class, WithChromium.class})
class EveryPageTest {
    private static final List<String> LANGUAGES = List.of("de", "en", "de-simple");

    static Stream<Arguments> modulesAndLanguages() throws IOException {
        List<String> modules = new ArrayList<>();
        new JsonMapper()
                .readTree(Root.curriculum().resolve("catalogue.json").toFile())
                .path("modules")
                .forEach(module -> modules.add(module.path("slug").asText()));
        return modules.stream().flatMap(module -> LANGUAGES.stream().map(language -> Arguments.of(module, language)));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("modulesAndLanguages")
    void fits_a_narrow_frame_and_shuts_nobody_out(String module, String language, House house, Chromium chromium) {
        boolean dark = language.equals("en");
        Page window = dark ? chromium.darkWindow(320, 568) : chromium.window(320, 568);
        ModuleFrame frame =
                ModuleFrame.open(window, house, house.learner(), house.activity(module + " " + language, module));
        frame.choose(language);
        List<String> steps = frame.steps();
        assertThat(steps).hasSizeGreaterThan(5);

        for (String step : steps) {
            frame.go(step);
            look(frame);
            if (step.startsWith("tasks/")) {
                frame.workOnTask();
                assertThat(frame.place()).isEqualTo(step + "/comparison");
                look(frame);
            } else if (step.equals("check")) {
                frame.startCheck();
                int items = frame.frame().locator(".map__item").count();
                assertThat(items).isGreaterThanOrEqualTo(8);
                for (int item = 1; item <= items; item++) {
                    frame.go("check/1/" + item);
                    look(frame);
                }
            }
        }
    }

    private static void look(ModuleFrame frame) {
        assertThat(Look.widthLeftOver(frame.frame()))
                .as("%s: sideways", frame.place())
                .isZero();
        assertThat(Axe.violations(frame.frame())).as("%s: axe", frame.place()).isEmpty();
    }
}
