package org.sozialraum.systemtests.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sozialraum.systemtests.browser.Chromium;
import org.sozialraum.systemtests.browser.ModuleFrame;
import org.sozialraum.systemtests.browser.WithChromium;
import org.sozialraum.systemtests.running.House;
import org.sozialraum.systemtests.running.InTheHouse;

/** What the first page of a module costs somebody with an old telephone and a bad line, with nothing in its cache. */
@ExtendWith({InTheHouse.class, WithChromium.class})
class FirstPageTest {
    private static final int MOST_BYTES = 150_000;

    @ParameterizedTest
    @ValueSource(strings = {"releasing-data", "ai-in-social-work", "cooperation-and-funding"})
    void is_light_and_asks_no_other_host(String module, House house, Chromium chromium) {
        Page window = chromium.window(390, 844);
        List<Request> requests = new ArrayList<>();
        window.onRequestFinished(requests::add);

        ModuleFrame frame =
                ModuleFrame.open(window, house, house.learner(), house.activity("Leicht " + module, module));
        window.waitForLoadState(LoadState.NETWORKIDLE);

        assertThat(frame.place()).isEqualTo("overview");
        String tool = URI.create(house.tool().url()).getAuthority();
        String platform = URI.create(house.lms().url()).getAuthority();
        assertThat(requests)
                .extracting(request -> URI.create(request.url()).getAuthority())
                .contains(tool)
                .isSubsetOf(tool, platform);
        int bytes = requests.stream()
                .filter(request -> URI.create(request.url()).getAuthority().equals(tool))
                .mapToInt(request -> request.sizes().responseHeadersSize + request.sizes().responseBodySize)
                .sum();
        assertThat(bytes).as("bytes over the wire").isBetween(10_000, MOST_BYTES);
    }
}
