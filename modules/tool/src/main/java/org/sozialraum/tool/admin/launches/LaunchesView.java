package org.sozialraum.tool.admin.launches;

import java.util.List;
import java.util.Optional;
import org.sozialraum.tool.admin.MomentView;
import org.sozialraum.tool.admin.PagerView;
import org.sozialraum.tool.admin.RoomView;

/**
 * What became of the last launches.
 *
 * @param unsuccessfulOnly whether those that went well are left out
 * @param days how long they are kept
 */
public record LaunchesView(
        RoomView room, List<LaunchView> launches, boolean unsuccessfulOnly, int days, PagerView pager) {
    public LaunchesView {
        launches = List.copyOf(launches);
    }

    /**
     * A launch.
     *
     * @param platform its name, else its issuer
     * @param message and outcome: last parts of the texts' keys
     */
    public record LaunchView(
            MomentView at,
            Optional<String> platform,
            Optional<String> deployment,
            Optional<String> message,
            String outcome,
            Optional<ReasonView> reason) {
        public boolean isAccepted() {
            return outcome.equals("accepted");
        }
    }

    /**
     * Why it was not let in.
     *
     * @param clause the rule that was broken, if this version still knows the code
     * @param todo what the administrator can do
     */
    public record ReasonView(String code, Optional<String> clause, Optional<String> todo) {}
}
