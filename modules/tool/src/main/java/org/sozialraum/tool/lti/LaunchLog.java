package org.sozialraum.tool.lti;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.sozialraum.learning.Once;

/** One line for each launch, with its code: no token, name, address or answer. */
@Once
class LaunchLog {
    private static final Logger LOG = System.getLogger("org.sozialraum.launch");

    void note(LaunchResult result) {
        LOG.log(Level.INFO, () -> "launch " + line(result));
    }

    private static String line(LaunchResult result) {
        return switch (result) {
            case LaunchResult.Opened(var opened, var tied, var page) ->
                "accepted placement=" + opened.visit().placement().id().value() + " right="
                        + opened.visit().session().right() + " tied=" + tied;
            case LaunchResult.Picking picking ->
                "accepted deep-linking deployment=" + picking.request().claims().deploymentId();
            case LaunchResult.NothingToReview nothing -> "accepted nothing-to-review";
            case LaunchResult.NeedsStorage storage -> "asks-storage";
            case LaunchResult.Held(var held) ->
                "held issuer=" + held.platform().issuer() + " client="
                        + held.platform().clientId() + " deployment=" + held.deploymentId();
            case LaunchResult.Refused(var refusal) ->
                "refused code=" + refusal.code() + " clause=\"" + refusal.clause() + "\" offending="
                        + refusal.offending().orElse("-");
        };
    }
}
