package org.sozialraum.tool.lti;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sozialraum.lti.message.DeepLinkingRequest;
import org.sozialraum.lti.refusal.Reason;
import org.sozialraum.lti.refusal.Refusal;

class LaunchResultTest {
    private static final Optional<String> PROOF = Optional.of("proof");

    @ParameterizedTest
    @ValueSource(strings = {"Instructor", "ContentDeveloper", "Administrator"})
    void lets_those_pick_who_build_courses(String role) {
        DeepLinkingRequest request = Messages.usual().as(role).picking(Optional.empty(), Optional.empty());

        assertThat(LaunchResult.picking(request, PROOF)).isEqualTo(new LaunchResult.Picking(request, PROOF));
    }

    @Test
    void refuses_a_learner_who_wants_to_pick() {
        DeepLinkingRequest request = Messages.usual().picking(Optional.empty(), Optional.empty());

        assertThat(LaunchResult.picking(request, PROOF))
                .isEqualTo(new LaunchResult.Refused(
                        Refusal.because(Reason.PICKER_NOT_ALLOWED),
                        Optional.of(Messages.PLATFORM),
                        request.claims().presentation()));
    }
}
