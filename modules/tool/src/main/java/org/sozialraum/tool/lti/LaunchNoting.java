package org.sozialraum.tool.lti;

import java.time.Instant;
import java.util.Optional;
import org.sozialraum.learning.launch.LaunchNote;
import org.sozialraum.learning.launch.LaunchNote.From;
import org.sozialraum.learning.launch.LaunchNote.Outcome;
import org.sozialraum.learning.placement.Origin;
import org.sozialraum.lti.launch.LaunchOutcome;
import org.sozialraum.lti.message.MessageClaims;
import org.sozialraum.lti.platform.PlatformId;
import org.sozialraum.lti.refusal.Reason;
import org.sozialraum.lti.refusal.Refusal;

/** What administrators may know of a launch: where it came from and how it ended, nothing about the person. */
final class LaunchNoting {
    /** In the place of a refusal's code: the message carries the LTI 1.1 migration claim. */
    static final String FORMER_LTI = "lti1p1";

    private LaunchNoting() {}

    /** Empty for a launch that has not ended: it is posted again with what the platform stored. */
    static Optional<LaunchNote> of(LaunchResult result, Instant at) {
        return switch (result) {
            case LaunchResult.Opened opened -> Optional.of(opened(opened, at));
            case LaunchResult.Picking picking ->
                Optional.of(picking(picking.request().claims(), at));
            case LaunchResult.NothingToReview nothing ->
                Optional.of(accepted(
                        at, from(nothing.claims().platform()), nothing.claims().deploymentId(), "submission-review"));
            case LaunchResult.NeedsStorage storage -> Optional.empty();
            case LaunchResult.Held(var held) -> Optional.of(held(held, at));
            case LaunchResult.Privacy privacy ->
                Optional.of(accepted(
                        at, from(privacy.claims().platform()), privacy.claims().deploymentId(), "data-privacy"));
            case LaunchResult.Refused(var refusal, var platform, var presentation) ->
                Optional.of(refused(refusal, platform, at));
        };
    }

    private static LaunchNote opened(LaunchResult.Opened opened, Instant at) {
        Origin origin = opened.session().visit().placement().origin();
        From from = new From(origin.issuer(), origin.clientId());
        LaunchNote plain = accepted(at, from, origin.deploymentId(), "resource-link");
        return opened.formerKey().map(key -> migrating(plain, key)).orElse(plain);
    }

    /** An administrator may want to know that the platform has a past in LTI 1.1 (decision 15). */
    private static LaunchNote migrating(LaunchNote note, String key) {
        return new LaunchNote(
                note.at(),
                note.from(),
                note.deployment(),
                note.message(),
                note.outcome(),
                Optional.of(FORMER_LTI),
                Optional.of(key));
    }

    private static LaunchNote picking(MessageClaims claims, Instant at) {
        return accepted(at, from(claims.platform()), claims.deploymentId(), "deep-linking");
    }

    private static LaunchNote accepted(Instant at, From from, String deployment, String message) {
        return new LaunchNote(
                at,
                Optional.of(from),
                Optional.of(deployment),
                Optional.of(message),
                Outcome.ACCEPTED,
                Optional.empty(),
                Optional.empty());
    }

    private static LaunchNote held(LaunchOutcome.Held held, Instant at) {
        return new LaunchNote(
                at,
                Optional.of(from(held.platform())),
                Optional.of(held.deploymentId()),
                Optional.empty(),
                Outcome.HELD,
                Optional.of(held.refusal().code()),
                Optional.empty());
    }

    private static LaunchNote refused(Refusal refusal, Optional<PlatformId> platform, Instant at) {
        return new LaunchNote(
                at,
                platform.map(LaunchNoting::from),
                Optional.empty(),
                Optional.empty(),
                Outcome.REFUSED,
                Optional.of(refusal.code()),
                offending(refusal));
    }

    /** What a platform tells in words of its own may name somebody. */
    private static Optional<String> offending(Refusal refusal) {
        return refusal.reason() == Reason.PLATFORM_ERROR ? Optional.empty() : refusal.offending();
    }

    private static From from(PlatformId platform) {
        return new From(platform.issuer(), platform.clientId());
    }
}
