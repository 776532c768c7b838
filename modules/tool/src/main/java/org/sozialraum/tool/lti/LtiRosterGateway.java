package org.sozialraum.tool.lti;

import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.person.Right;
import org.sozialraum.learning.placement.Origin;
import org.sozialraum.learning.roster.CourseRoster;
import org.sozialraum.learning.roster.CourseRoster.Reading;
import org.sozialraum.learning.roster.Membership;
import org.sozialraum.learning.roster.Membership.Standing;
import org.sozialraum.learning.roster.RosterEnd;
import org.sozialraum.learning.roster.RosterGateway;
import org.sozialraum.learning.roster.RosterTrouble;
import org.sozialraum.lti.platform.Lengths;
import org.sozialraum.lti.platform.Platform;
import org.sozialraum.lti.platform.PlatformId;
import org.sozialraum.lti.platform.Platforms;
import org.sozialraum.lti.roster.Member;
import org.sozialraum.lti.roster.MembershipStatus;
import org.sozialraum.lti.roster.NotGiven;
import org.sozialraum.lti.roster.Roster;
import org.sozialraum.lti.roster.RosterEndpoint;
import org.sozialraum.lti.roster.RosterOutcome;
import org.sozialraum.lti.roster.RosterRequest;
import org.sozialraum.lti.roster.StoppedEarly;
import org.sozialraum.lti.token.Deployment;

/** Reads rosters by the Names and Role Provisioning Services; names and addresses are let go at once. */
@Once
class LtiRosterGateway implements RosterGateway {
    private static final Logger LOG = System.getLogger("org.sozialraum.rosters");

    private final Platforms platforms;
    private final Roster service;

    @Inject
    LtiRosterGateway(Platforms platforms, Roster service) {
        this.platforms = platforms;
        this.service = service;
    }

    @Override
    public RosterEnd read(CourseRoster roster, Consumer<List<Membership>> page) {
        Origin origin = roster.origin();
        Optional<Platform> platform = platforms
                .find(new PlatformId(origin.issuer(), origin.clientId()))
                .filter(Platform::active);
        return platform.map(active -> read(roster, new Deployment(active, origin.deploymentId()), page))
                .orElseGet(() -> failed(RosterTrouble.NOT_ALLOWED));
    }

    private RosterEnd read(CourseRoster roster, Deployment deployment, Consumer<List<Membership>> page) {
        RosterOutcome outcome = service.read(
                new RosterEndpoint(deployment, roster.address()),
                request(roster),
                read -> page.accept(read.members().stream()
                        .map(LtiRosterGateway::membership)
                        .toList()));
        LOG.log(Level.INFO, () -> "roster " + roster.course().text() + ": " + told(outcome));
        return switch (outcome) {
            case RosterOutcome.ReadWhole(var count, var differences) ->
                new RosterEnd.Whole(differences.filter(LtiRosterGateway::canBeKept));
            case StoppedEarly stopped ->
                new RosterEnd.Failed(
                        trouble(stopped.why()),
                        stopped.retryAfter(),
                        stopped.page().filter(LtiRosterGateway::canBeKept));
            case NotGiven no -> end(no.ground());
        };
    }

    private static RosterRequest request(CourseRoster roster) {
        RosterRequest whole =
                roster.changes().<RosterRequest>map(RosterRequest::changes).orElseGet(RosterRequest::everybody);
        return roster.reading().flatMap(Reading::page).map(whole::goingOnAt).orElse(whole);
    }

    /** Such an address is for platforms to make up. */
    private static boolean canBeKept(URI address) {
        return Lengths.fits(address.toString(), Lengths.ADDRESS);
    }

    private static RosterEnd end(NotGiven.Ground ground) {
        return switch (ground) {
            case CHANGES_FORGOTTEN, CHANGES_ELSEWHERE -> new RosterEnd.ChangesForgotten();
            case NO_ROSTER -> failed(RosterTrouble.GONE);
            case NOT_ALLOWED, NOT_TAKEN -> failed(RosterTrouble.NOT_ALLOWED);
        };
    }

    private static RosterTrouble trouble(StoppedEarly.Why why) {
        return switch (why) {
            case UNREACHABLE -> RosterTrouble.UNREACHABLE;
            case BUSY -> RosterTrouble.BUSY;
            case PLATFORM_ERROR, NO_ROSTER_IN_ANSWER, NEXT_PAGE_GONE -> RosterTrouble.LMS_ERROR;
            case NEXT_PAGE_ELSEWHERE, GOES_ROUND, ENDLESS -> RosterTrouble.ASTRAY;
        };
    }

    private static Membership membership(Member member) {
        Right right = member.roles().isInstructor() ? Right.INSTRUCTOR : Right.LEARNER;
        return new Membership(member.userId(), right, standing(member.status()), member.groups());
    }

    /** A word that nobody knows takes nobody off. */
    private static Standing standing(MembershipStatus status) {
        return switch (status) {
            case MembershipStatus.Known known ->
                switch (known) {
                    case ACTIVE -> Standing.ACTIVE;
                    case INACTIVE -> Standing.INACTIVE;
                    case DELETED -> Standing.GONE;
                };
            case MembershipStatus.Unknown unknown -> Standing.ACTIVE;
        };
    }

    private static RosterEnd failed(RosterTrouble trouble) {
        return new RosterEnd.Failed(trouble, Optional.empty(), Optional.empty());
    }

    private static String told(RosterOutcome outcome) {
        return switch (outcome) {
            case RosterOutcome.ReadWhole whole -> "read, " + whole.count().members() + " members";
            case StoppedEarly stopped -> "stopped early, " + stopped.why();
            case NotGiven no -> "not given, " + no.ground() + ", status " + no.status();
        };
    }
}
