package org.sozialraum.lti.roster;

/**
 * The platform, or we ourselves, said no; the same request will not work later unless somebody changes something.
 *
 * @param count what was told before; almost always nothing
 * @param status the platform's answer; 0 where it was never asked
 * @param reason for a log and an administrator: status, address, the start of an unexpected page; no token, no member
 */
public record NotGiven(RosterCount count, Ground ground, int status, String reason) implements RosterOutcome {

    /** What would have to change. */
    public enum Ground {
        /** The platform does not know us, or does not let us read rosters. */
        NOT_ALLOWED("Let the platform's administrator allow the tool to read names and roles."),
        /** There is no roster at this address any more: the course is gone, or the tool was taken out of it. */
        NO_ROSTER("Open the tool once more from the course: each launch names the roster's address anew."),
        /** The platform does not take what we ask for, for example a resource link that it does not know. */
        NOT_TAKEN("Check role and resource link that are asked for."),
        /** The platform does not know the kept address for changes any more. */
        CHANGES_FORGOTTEN("Forget the kept address, and read everybody."),
        /** The kept address for changes lies on another origin than the roster; it was not asked. */
        CHANGES_ELSEWHERE("Forget the kept address, and read everybody.");

        private final String wayOut;

        Ground(String wayOut) {
            this.wayOut = wayOut;
        }

        /** What to do, for an administrator. */
        public String wayOut() {
            return wayOut;
        }
    }
}
