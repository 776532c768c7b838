package org.sozialraum.systemtests.administrator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sozialraum.demolms.course.Activity;
import org.sozialraum.demolms.forge.LaunchForge;
import org.sozialraum.demolms.forge.ToolLogin;
import org.sozialraum.demolms.launch.LtiClaim;
import org.sozialraum.systemtests.learner.Form;
import org.sozialraum.systemtests.learner.Page;
import org.sozialraum.systemtests.running.House;
import org.sozialraum.systemtests.running.InTheHouse;

/** What administrators decide about platforms counts from the next launch on. */
@ExtendWith({InTheHouse.class, AsAdministrator.class})
class DecisionTest {
    private static final String NAME = "Demo LMS";

    @Test
    void switching_a_platform_off_stops_its_launches_at_once(House house, Administration administration) {
        Activity activity = house.activity("Aus und an");
        String turn = administration.platform(NAME).address().getPath() + "/turn";

        administration.send(turn, Form.of("on", "false"));
        try {
            assertThatThrownBy(() -> launch(house, activity, "1"))
                    .hasMessageContaining("403")
                    .hasMessageContaining("platform-switched-off");
        } finally {
            administration.send(turn, Form.of("on", "true"));
        }

        assertThat(launch(house, activity, "1").statusCode()).isEqualTo(303);
    }

    @Test
    void an_approved_deployment_is_let_in_and_a_refused_one_is_told_so(House house, Administration administration) {
        Activity activity = house.activity("Zweite Bereitstellung");
        Page platform = administration.platform(NAME);
        String id = platform.address().getPath().replaceFirst(".*/", "");

        String first = refusal(launch(house, activity, "80"));
        decide(administration, id, "80", true);
        int approved = launch(house, activity, "80").statusCode();
        decide(administration, id, "80", false);
        String refused = refusal(launch(house, activity, "80"));

        assertThat(first).isEqualTo("deployment-held");
        assertThat(approved).isEqualTo(303);
        assertThat(refused).isEqualTo("deployment-refused");
    }

    @Test
    void a_connection_is_walked_in_the_background_and_told_step_by_step(House house, Administration administration) {
        Page platform = administration.platform(NAME);
        String path = platform.address().getPath();
        launch(house, house.activity("Für die Prüfung"), "1");

        administration.send(path + "/test", Form.EMPTY);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> administration
                                .open(path)
                                .html()
                                .select("[data-verdict]")
                                .size()
                        >= 4);

        assertThat(administration
                        .open(path)
                        .html()
                        .select("[data-verdict=broken]")
                        .eachText())
                .isEmpty();
        assertThat(administration.open(path).html().select("[data-verdict=good]"))
                .hasSizeGreaterThanOrEqualTo(3);
    }

    private static void decide(Administration administration, String platform, String deployment, boolean approve) {
        administration.send(
                "/admin/deployments",
                Form.of("connection", platform)
                        .and("deployment", deployment)
                        .and("approve", Boolean.toString(approve)));
    }

    private static String refusal(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).body().attr("data-refusal");
    }

    private static HttpResponse<String> launch(House house, Activity activity, String deployment) {
        LaunchForge forge = house.lms().forge();
        ToolLogin begun = forge.logInWithoutDeployment(house.learner(), activity);
        return forge.post(begun, forge.draft(begun).with(LtiClaim.DEPLOYMENT_ID, deployment));
    }
}
