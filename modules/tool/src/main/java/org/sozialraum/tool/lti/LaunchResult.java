package org.sozialraum.tool.lti;

import java.net.URI;
import java.util.Optional;
import org.sozialraum.learning.session.OpenSession;
import org.sozialraum.lti.launch.LaunchOutcome;
import org.sozialraum.lti.message.DeepLinkingRequest;
import org.sozialraum.lti.message.LaunchPresentationClaim;
import org.sozialraum.lti.message.MessageClaims;
import org.sozialraum.lti.platform.PlatformId;
import org.sozialraum.lti.refusal.Reason;
import org.sozialraum.lti.refusal.Refusal;

/** What a launch leads to. */
public sealed interface LaunchResult {
    /**
     * @param tied whether the session wants the browser's cookie with each request
     * @param page what to open of this visit: empty, or a path below its address that begins with a slash
     */
    record Opened(OpenSession.Opened session, boolean tied, String page) implements LaunchResult {}

    /** Somebody's work in an activity that nobody has ever opened here. */
    record NothingToReview(MessageClaims claims) implements LaunchResult {
        /** Where the platform wants its people back. */
        Optional<URI> back() {
            return claims.presentation().flatMap(LaunchPresentationClaim::returnUrl);
        }
    }

    /** @param browserProof of the browser that the picker is tied to, where cookies work */
    record Picking(DeepLinkingRequest request, Optional<String> browserProof) implements LaunchResult {}

    record NeedsStorage(LaunchOutcome.NeedsStorage storage) implements LaunchResult {}

    record Held(LaunchOutcome.Held held) implements LaunchResult {}

    /** @param platform whose launch it was, where that is known */
    record Refused(Refusal refusal, Optional<PlatformId> platform) implements LaunchResult {}

    /** Learners may not put activities into a course. */
    static LaunchResult picking(DeepLinkingRequest request, Optional<String> browserProof) {
        return request.claims().roles().mayChooseContent()
                ? new Picking(request, browserProof)
                : new Refused(
                        Refusal.because(Reason.PICKER_NOT_ALLOWED),
                        Optional.of(request.claims().platform()));
    }

    /** What is the same in the library's words. */
    static LaunchResult of(LaunchOutcome outcome) {
        return switch (outcome) {
            case LaunchOutcome.NeedsStorage storage -> new NeedsStorage(storage);
            case LaunchOutcome.Held held -> new Held(held);
            case LaunchOutcome.Refused(var refusal, var platform) -> new Refused(refusal, platform);
            case LaunchOutcome.Accepted accepted -> throw new IllegalArgumentException("an accepted launch leads on");
        };
    }
}
