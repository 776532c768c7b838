package org.sozialraum.lti.roster;

import java.net.URI;
import java.util.Optional;
import org.sozialraum.lti.message.NrpsClaim;
import org.sozialraum.lti.platform.Origin;
import org.sozialraum.lti.token.Deployment;

/**
 * The roster of one course, as a launch has named it.
 *
 * @param url {@code context_memberships_url} of the launch's roster claim
 * @see <a href="https://www.imsglobal.org/spec/lti-nrps/v2p0#lti-1-3-integration">NRPS 2.0, 3.6.1.1</a>
 */
public record RosterEndpoint(Deployment deployment, URI url) {
    private static final String OUR_VERSION = "2.0";

    /** @throws IllegalArgumentException if the address is not absolute http or https */
    public RosterEndpoint {
        Origin.of(url);
    }

    /** Empty if the platform speaks other versions only; a claim without versions is taken for ours. */
    public static Optional<RosterEndpoint> in(Deployment deployment, NrpsClaim claim) {
        boolean ours =
                claim.serviceVersions().isEmpty() || claim.serviceVersions().contains(OUR_VERSION);
        return ours ? Optional.of(new RosterEndpoint(deployment, claim.contextMembershipsUrl())) : Optional.empty();
    }
}
