package org.sozialraum.tool.lti;

import java.net.URI;
import java.util.Optional;
import org.sozialraum.learning.administrator.OneTimeToken;
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
     * @param formerKey the LTI 1.1 consumer key that the message names; nobody has proved it, and nothing rests on it
     * @param administration the way into the administrators' rooms, for those who may go in by a launch
     */
    record Opened(
            OpenSession.Opened session,
            boolean tied,
            String page,
            Optional<String> formerKey,
            Optional<OneTimeToken> administration)
            implements LaunchResult {
        /** A platform that says nothing of LTI 1.1, and somebody who does not administer it: nearly all are so. */
        Opened(OpenSession.Opened session, boolean tied, String page) {
            this(session, tied, page, Optional.empty(), Optional.empty());
        }
    }

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

    /**
     * A look at what is kept of a person.
     *
     * @param own whether that person looks
     * @param page its address, which nobody else may know
     * @param tied whether the page wants the browser's cookie with each request
     */
    record Privacy(MessageClaims claims, boolean own, String page, boolean tied) implements LaunchResult {
        /** Without the address. */
        @Override
        public String toString() {
            return "Privacy[own=" + own + "]";
        }
    }

    /**
     * @param platform whose launch it was, where that is known
     * @param presentation how to go back with the news, where the message was believed
     */
    record Refused(Refusal refusal, Optional<PlatformId> platform, Optional<LaunchPresentationClaim> presentation)
            implements LaunchResult {
        /** What nobody could believe leads nowhere. */
        Refused(Refusal refusal, Optional<PlatformId> platform) {
            this(refusal, platform, Optional.empty());
        }
    }

    /** Learners may not put activities into a course. */
    static LaunchResult picking(DeepLinkingRequest request, Optional<String> browserProof) {
        return request.claims().roles().mayChooseContent()
                ? new Picking(request, browserProof)
                : new Refused(
                        Refusal.because(Reason.PICKER_NOT_ALLOWED),
                        Optional.of(request.claims().platform()),
                        request.claims().presentation());
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
