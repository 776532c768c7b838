package org.sozialraum.lti.groups;

import java.net.URI;
import java.util.Optional;
import org.sozialraum.lti.message.GroupsClaim;
import org.sozialraum.lti.platform.Origin;
import org.sozialraum.lti.token.Deployment;

/**
 * The groups of one course, as a launch has named them.
 *
 * @param sets absent where the platform puts groups into no sets
 */
public record GroupsEndpoint(Deployment deployment, URI groups, Optional<URI> sets) {
    public GroupsEndpoint {
        Origin.of(groups);
        sets.ifPresent(Origin::of);
    }

    /** As the launch's claim says. */
    public static GroupsEndpoint in(Deployment deployment, GroupsClaim claim) {
        return new GroupsEndpoint(deployment, claim.groups(), claim.sets());
    }
}
