package org.sozialraum.systemtests.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sozialraum.systemtests.browser.Axe;
import org.sozialraum.systemtests.browser.Chromium;
import org.sozialraum.systemtests.browser.WithChromium;
import org.sozialraum.systemtests.learner.WebClient;
import org.sozialraum.systemtests.running.House;
import org.sozialraum.systemtests.running.Root;
import org.sozialraum.systemtests.running.RunningTool;
import org.sozialraum.systemtests.running.ToolSettings;

/** An author saves a file and sees it, without reloading anything. */
@ExtendWith(WithChromium.class)
class PreviewTest {
    private static final int TO_NOTICE = 20_000;

    @Test
    void follows_the_files_and_says_what_stands_in_the_way(Chromium chromium) {
        ToolSettings settings = ToolSettings.fresh("preview");
        Path module =
                Root.copyOfCurriculum(settings.folder().resolve("curriculum")).resolve("modules/" + House.MODULE);
        settings = settings.with("SOZIALRAUM_PREVIEW", "true")
                .with(
                        "SOZIALRAUM_CURRICULUM",
                        settings.folder().resolve("curriculum").toString());
        try (RunningTool tool = RunningTool.start(settings)) {
            Page page = chromium.window(1280, 800);
            page.navigate(tool.url() + "/preview/" + House.MODULE);
            FrameLocator frame = page.frameLocator("iframe");
            PlaywrightAssertions.assertThat(frame.locator("h1")).containsText("Datenfreigabe");
            assertThat(Axe.violations(page)).as("axe").isEmpty();
            frame.locator(".way__link").first().click();
            PlaywrightAssertions.assertThat(frame.locator("h1")).not().containsText("Datenfreigabe");

            Root.replace(module.resolve("sections/01-what-is-a-release/de.md"), "# ", "# Gerade geschrieben: ");
            PlaywrightAssertions.assertThat(frame.locator("h1"))
                    .containsText(
                            Pattern.compile("^Gerade geschrieben"),
                            new LocatorAssertions.ContainsTextOptions().setTimeout(TO_NOTICE));

            Root.replace(module.resolve("module.json"), "\"minutes\"", "\"hours\"");
            PlaywrightAssertions.assertThat(page.locator(".problems code").first())
                    .hasText(
                            Pattern.compile("modules/releasing-data/module.json:\\d+"),
                            new LocatorAssertions.HasTextOptions().setTimeout(TO_NOTICE));
            PlaywrightAssertions.assertThat(frame.locator("h1")).containsText("Gerade geschrieben");
        }
    }

    @Test
    void does_not_exist_where_nobody_has_asked_for_it() {
        try (RunningTool tool = RunningTool.start(ToolSettings.fresh("no-preview"))) {
            WebClient stranger = new WebClient(Map.of());

            assertThat(stranger.get(URI.create(tool.url() + "/preview")).status())
                    .isEqualTo(404);
            assertThat(stranger.get(URI.create(tool.url() + "/preview/" + House.MODULE))
                            .status())
                    .isEqualTo(404);
        }
    }
}
