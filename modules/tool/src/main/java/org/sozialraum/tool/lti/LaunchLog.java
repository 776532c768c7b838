package org.sozialraum.tool.lti;

import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import org.sozialraum.learning.Once;

/** One line for each launch, with its code, and a note for administrators: no token, name, address or answer. */
@Once
class LaunchLog {
    private static final Logger LOG = System.getLogger("org.sozialraum.launch");

    private final LaunchJournal journal;
    private final InstantSource clock;

    @Inject
    LaunchLog(LaunchJournal journal, InstantSource clock) {
        this.journal = journal;
        this.clock = clock;
    }

    void note(LaunchResult result) {
        LaunchNoting.of(result, clock.instant()).ifPresent(journal::add);
        LOG.log(Level.INFO, () -> "launch " + line(result));
    }

    private static String line(LaunchResult result) {
        return switch (result) {
            case LaunchResult.Opened(var opened, var tied, var page, var formerKey, var door) ->
                "accepted placement=" + opened.visit().placement().id().value() + " right="
                        + opened.visit().session().right() + " tied=" + tied
                        + (door.isPresent() ? " administrator" : "");
            case LaunchResult.Picking picking ->
                "accepted deep-linking deployment=" + picking.request().claims().deploymentId();
            case LaunchResult.NothingToReview nothing -> "accepted nothing-to-review";
            case LaunchResult.NeedsStorage storage -> "asks-storage";
            case LaunchResult.Held(var held) ->
                "held issuer=" + held.platform().issuer() + " client="
                        + held.platform().clientId() + " deployment=" + held.deploymentId();
            case LaunchResult.Privacy privacy ->
                "accepted data-privacy deployment=" + privacy.claims().deploymentId() + " own=" + privacy.own();
            case LaunchResult.Refused(var refusal, var platform, var presentation) ->
                "refused code=" + refusal.code() + " clause=\"" + refusal.clause() + "\" offending="
                        + refusal.offending().orElse("-");
        };
    }
}
