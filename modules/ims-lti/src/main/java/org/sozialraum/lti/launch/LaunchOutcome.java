package org.sozialraum.lti.launch;

import java.util.Optional;
import org.sozialraum.lti.login.PendingLogin;
import org.sozialraum.lti.message.LtiMessage;
import org.sozialraum.lti.platform.Origin;
import org.sozialraum.lti.platform.PlatformId;
import org.sozialraum.lti.refusal.Refusal;

/** How to answer a launch. */
public sealed interface LaunchOutcome {

    /** Everything was checked and the nonce is used up. */
    record Accepted(LtiMessage message, PendingLogin login, Binding how) implements LaunchOutcome {}

    /**
     * The cookie did not come back, but the platform keeps a secret for us: the page must fetch it by
     * {@code lti.get_data} and post the form again with it. Nothing is consumed.
     *
     * @param frame name of the frame to ask
     * @param platform the only origin to ask and to listen to
     * @param key key of the entry
     */
    record NeedsStorage(String frame, Origin platform, String key) implements LaunchOutcome {}

    /** A true message of a deployment that no administrator has approved yet. Nothing is consumed. */
    record Held(PlatformId platform, String deploymentId, Refusal refusal) implements LaunchOutcome {}

    /**
     * Not accepted; nothing is consumed.
     *
     * @param platform whose launch it was, where that is known
     */
    record Refused(Refusal refusal, Optional<PlatformId> platform) implements LaunchOutcome {}
}
