package org.sozialraum.lti.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sozialraum.lti.launch.LaunchTrial.CLAIM;
import static org.sozialraum.lti.launch.LaunchTrial.MEMBERSHIP;
import static org.sozialraum.lti.launch.LaunchTrial.verdict;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sozialraum.lti.launch.LaunchOutcome.Accepted;
import org.sozialraum.lti.launch.LaunchTrial.Begun;
import org.sozialraum.lti.message.DeepLinkingRequest;
import org.sozialraum.lti.platform.Platform;

/**
 * LTI Core 1.3, 5.3.4 asks each message for its target; ILIAS has none in deep linking requests.
 *
 * @see <a href="https://github.com/ILIAS-eLearning/ILIAS/blob/trunk/components/ILIAS/LTIConsumer/classes/class.ilObjLTIConsumer.php">ILIAS,
 *     buildContentSelectionParameters, LTISignJWT: "only for launch request"</a>
 */
class PickingWithoutTargetTest {
    private static final String SETTINGS = "https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings";

    private final LaunchTrial trial = new LaunchTrial();

    @AfterEach
    void stop() {
        trial.close();
    }

    @Test
    void takes_the_target_of_the_login_where_ilias_names_none_in_a_deep_linking_request() {
        Begun begun = trial.begin();

        LaunchOutcome outcome = trial.launch(begun, from("ilias", picking(begun)));

        assertThat(outcome).isInstanceOfSatisfying(Accepted.class, accepted -> {
            assertThat(accepted.message()).isInstanceOf(DeepLinkingRequest.class);
            assertThat(accepted.message().claims().targetLinkUri()).isEqualTo(trial.target);
        });
    }

    @Test
    void knows_ilias_also_by_its_token_endpoint() {
        URI tokens = URI.create("https://lms.example/ltitoken.php");
        Platform plain = trial.platform(false, true);
        trial.platforms.set(new Platform(
                plain.id(),
                "LMS",
                plain.authorizationEndpoint(),
                tokens,
                plain.jwksUri(),
                Optional.empty(),
                false,
                true));
        Begun begun = trial.begin();

        assertThat(verdict(trial.launch(begun, picking(begun)))).isEqualTo("accepted");
    }

    @Test
    void refuses_it_from_any_other_platform() {
        Begun moodle = trial.begin();
        Begun silent = trial.begin();

        assertThat(verdict(trial.launch(moodle, from("moodle", picking(moodle)))))
                .isEqualTo("target-mismatch");
        assertThat(verdict(trial.launch(silent, picking(silent)))).isEqualTo("target-mismatch");
    }

    @Test
    void refuses_any_other_message_of_ilias_without_a_target() {
        Begun begun = trial.begin();
        ObjectNode link = trial.claims(begun.login());
        link.remove(CLAIM + "target_link_uri");

        assertThat(verdict(trial.launch(begun, from("ilias", link)))).isEqualTo("target-mismatch");
    }

    @Test
    void refuses_another_target_than_that_of_the_login_also_from_ilias() {
        Begun begun = trial.begin();
        ObjectNode elsewhere = from("ilias", picking(begun)).put(CLAIM + "target_link_uri", "https://tool.example/x");

        assertThat(verdict(trial.launch(begun, elsewhere))).isEqualTo("target-mismatch");
    }

    private static ObjectNode from(String product, ObjectNode claims) {
        claims.putObject(CLAIM + "tool_platform").put("guid", "lms").put("product_family_code", product);
        return claims;
    }

    private ObjectNode picking(Begun begun) {
        ObjectNode claims = trial.claims(begun.login());
        claims.remove(CLAIM + "target_link_uri");
        claims.remove(CLAIM + "resource_link");
        claims.put(CLAIM + "message_type", "LtiDeepLinkingRequest");
        claims.putArray(CLAIM + "roles").add(MEMBERSHIP + "Instructor");
        ObjectNode settings = claims.putObject(SETTINGS).put("deep_link_return_url", "https://lms.example/return");
        settings.putArray("accept_types").add("ltiResourceLink");
        return claims;
    }
}
