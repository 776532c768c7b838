package org.sozialraum.lti.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sozialraum.lti.launch.LaunchTrial.CLAIM;
import static org.sozialraum.lti.launch.LaunchTrial.verdict;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sozialraum.lti.launch.LaunchTrial.Begun;
import org.sozialraum.lti.platform.DeploymentState;

/** What an administrator has decided about a deployment (LTI Core 1.3, 3.1.3). */
class DeploymentTest {
    private final LaunchTrial trial = new LaunchTrial();

    @AfterEach
    void stop() {
        trial.close();
    }

    @Test
    void refuses_a_deployment_that_an_administrator_refused_and_does_not_ask_again() {
        trial.platforms.refuse(trial.id, "2");
        Begun begun = trial.begin();
        ObjectNode claims = trial.claims(begun.login()).put(CLAIM + "deployment_id", "2");

        assertThat(verdict(trial.launch(begun, claims))).isEqualTo("deployment-refused");
        assertThat(trial.platforms.deployment(trial.id, "2")).isEqualTo(DeploymentState.REFUSED);
    }

    @Test
    void a_decision_can_be_changed() {
        trial.platforms.refuse(trial.id, "2");
        trial.platforms.approve(trial.id, "2");
        Begun begun = trial.begin();
        ObjectNode claims = trial.claims(begun.login()).put(CLAIM + "deployment_id", "2");

        assertThat(verdict(trial.launch(begun, claims))).isEqualTo("accepted");
    }
}
