package org.sozialraum.lti.roster;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.sozialraum.lti.quirks.moodle.MoodleRoster;
import org.sozialraum.lti.roster.NotGiven.Ground;
import org.sozialraum.lti.roster.RosterRequest.Changes;
import org.sozialraum.lti.roster.RosterRequest.Everybody;
import org.sozialraum.lti.service.PageWalk;
import org.sozialraum.lti.service.ServiceAddress;
import org.sozialraum.lti.service.WalkEnd;
import org.sozialraum.lti.token.Scope;
import org.sozialraum.lti.token.ServiceCalls;

/**
 * Reads who is in a course. Safe for many threads; a call may take as long as two outgoing requests for each page.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-nrps/v2p0">Names and Role Provisioning Services 2.0</a>
 */
public final class Roster {
    private static final String CONTAINER = "application/vnd.ims.lti-nrps.v2.membershipcontainer+json";
    /** Enough for 100,000 members on pages of 50; a platform that has more never ends. */
    private static final int MOST_PAGES = 2_000;

    private final ServiceCalls calls;

    public Roster(ServiceCalls calls) {
        this.calls = calls;
    }

    /**
     * Tells the members page by page. The next page is asked for when the one before was taken, and no page is kept: a
     * cohort of 100,000 needs no more memory than its largest page.
     *
     * @param each takes the pages, in order and on the caller's thread; what it throws ends the reading and is thrown on
     */
    public RosterOutcome read(RosterEndpoint endpoint, RosterRequest request, Consumer<RosterPage> each) {
        return switch (request) {
            case Everybody everybody -> everybody(endpoint, everybody, new RosterRun(everybody.role(), each));
            case Changes changes -> changes(endpoint, changes, new RosterRun(Optional.empty(), each));
        };
    }

    private RosterOutcome everybody(RosterEndpoint endpoint, Everybody request, RosterRun run) {
        URI first = request.address(endpoint.url());
        WalkEnd end = walk(endpoint)
                .from(first, next -> MoodleRoster.hasLostItsRole(next) ? request.filtered(next) : next, run);
        return Ending.of(end, request, run);
    }

    private RosterOutcome changes(RosterEndpoint endpoint, Changes request, RosterRun run) {
        if (!ServiceAddress.sameOrigin(endpoint.url(), request.differences())) {
            String reason = "the kept address for changes of " + endpoint.url().getHost() + " lies elsewhere";
            return new NotGiven(run.count(), Ground.CHANGES_ELSEWHERE, 0, reason);
        }
        return Ending.of(walk(endpoint).from(request.differences(), run), request, run);
    }

    private PageWalk walk(RosterEndpoint endpoint) {
        return new PageWalk(calls, endpoint.deployment(), Set.of(Scope.MEMBERSHIP_READONLY), CONTAINER, MOST_PAGES);
    }
}
