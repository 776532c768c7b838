package org.sozialraum.systemtests.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sozialraum.demolms.forge.Browser;
import org.sozialraum.demolms.forge.LaunchDraft;
import org.sozialraum.demolms.forge.LaunchForge;
import org.sozialraum.demolms.forge.ToolLogin;
import org.sozialraum.demolms.launch.Occasion;
import org.sozialraum.systemtests.running.House;
import org.sozialraum.systemtests.running.InTheHouse;

/**
 * A launch works once.
 *
 * @see <a href="https://www.imsglobal.org/spec/security/v1p1#authentication-response-validation">Security Framework 1.1,
 *     5.1.3, nonce</a>
 */
@ExtendWith(InTheHouse.class)
class LaunchOnceTest {
    private static final int AT_ONCE = 50;

    @Test
    void answers_a_replayed_launch_with_a_friendly_page(House house) {
        LaunchForge forge = house.lms().forge();
        ToolLogin begun = logIn(house);
        LaunchDraft draft = forge.draft(begun);

        HttpResponse<String> first = forge.post(begun, draft);
        HttpResponse<String> second = forge.post(begun, draft);

        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(refusal(second)).isEqualTo("launch-replayed");
    }

    @Test
    void refuses_the_state_of_another_browser(House house) {
        LaunchForge forge = house.lms().forge();
        ToolLogin begun = logIn(house);
        ToolLogin elsewhere =
                new ToolLogin(new Browser(), begun.journey(), begun.redirectUri(), begun.state(), begun.nonce());

        HttpResponse<String> answer = forge.post(elsewhere, forge.draft(begun));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(refusal(answer)).isEqualTo("browser-not-bound");
    }

    @Test
    void refuses_a_nonce_that_belongs_to_another_login(House house) {
        LaunchForge forge = house.lms().forge();
        ToolLogin begun = logIn(house);
        ToolLogin other = logIn(house);

        HttpResponse<String> answer = forge.post(begun, forge.draft(other));

        assertThat(refusal(answer)).isEqualTo("nonce-mismatch");
    }

    @Test
    void lets_one_of_fifty_replays_at_once_win(House house) throws Exception {
        LaunchForge forge = house.lms().forge();
        ToolLogin begun = logIn(house);
        LaunchDraft draft = forge.draft(begun);

        List<HttpResponse<String>> answers = atOnce(() -> forge.post(begun, draft));

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 303).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() != 303)
                .hasSize(AT_ONCE - 1)
                .allSatisfy(answer -> assertThat(refusal(answer)).isEqualTo("launch-replayed"));
    }

    private static ToolLogin logIn(House house) {
        return house.lms()
                .forge()
                .logIn(
                        new Browser(),
                        house.learner(),
                        new Occasion.Open(house.lms().course().activities().getFirst()),
                        "demo");
    }

    private static List<HttpResponse<String>> atOnce(Callable<HttpResponse<String>> launch)
            throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Callable<HttpResponse<String>>> all =
                    IntStream.range(0, AT_ONCE).mapToObj(number -> launch).toList();
            List<HttpResponse<String>> answers = new java.util.ArrayList<>();
            for (Future<HttpResponse<String>> answer : threads.invokeAll(all)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private static String refusal(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).body().attr("data-refusal");
    }
}
