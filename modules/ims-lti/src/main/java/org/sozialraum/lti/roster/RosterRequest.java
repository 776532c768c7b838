package org.sozialraum.lti.roster;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.Optional;
import org.sozialraum.lti.message.Role;
import org.sozialraum.lti.service.ServiceAddress;

/** Which members we want to hear of. */
public sealed interface RosterRequest {
    /** All members of the course, in pages of 250. */
    static Everybody everybody() {
        return new Everybody(Optional.empty(), Optional.empty(), Everybody.USUAL_LIMIT);
    }

    /** @param differences as an earlier {@link RosterOutcome.ReadWhole} has named it */
    static Changes changes(URI differences) {
        return new Changes(differences);
    }

    /**
     * The members who are in the course now.
     *
     * @param role only who has this role; kept here too, whatever the platform makes of it
     * @param resourceLinkId only who can see this link, each with the messages that a launch of it would bring
     * @param limit members on a page, 1 or more: a wish, which the platform may overrule. Moodle makes no pages without
     *     it, and a page may not be larger than an answer may be
     * @see <a href="https://www.imsglobal.org/spec/lti-nrps/v2p0#role-query-parameter">NRPS 2.0, 2.4.1</a>
     * @see <a href="https://www.imsglobal.org/spec/lti-nrps/v2p0#limit-query-parameter">NRPS 2.0, 2.4.2</a>
     * @see <a href="https://www.imsglobal.org/spec/lti-nrps/v2p0#resource-link-membership-service">NRPS 2.0, 3</a>
     */
    record Everybody(Optional<Role> role, Optional<String> resourceLinkId, int limit) implements RosterRequest {
        private static final int USUAL_LIMIT = 250;

        public Everybody {
            requireNonNull(role, "role is null");
            if (resourceLinkId.filter(String::isBlank).isPresent()) {
                throw new IllegalArgumentException("resource link id must not be blank");
            }
            if (limit < 1) {
                throw new IllegalArgumentException("limit must be 1 or more, is " + limit);
            }
        }

        public Everybody withRole(Role wanted) {
            return new Everybody(Optional.of(wanted), resourceLinkId, limit);
        }

        public Everybody forLink(String resourceLink) {
            return new Everybody(role, Optional.of(resourceLink), limit);
        }

        public Everybody inPagesOf(int members) {
            return new Everybody(role, resourceLinkId, members);
        }

        URI address(URI roster) {
            URI linked = resourceLinkId
                    .map(link -> ServiceAddress.with(roster, "rlid", link))
                    .orElse(roster);
            return ServiceAddress.with(filtered(linked), "limit", Integer.toString(limit));
        }

        URI filtered(URI page) {
            return role.map(wanted -> ServiceAddress.with(page, "role", wanted.uri()))
                    .orElse(page);
        }
    }

    /**
     * What has changed since an earlier run: who came, who was changed, and who has gone, marked
     * {@link MembershipStatus.Known#DELETED}.
     *
     * @param differences opaque: asked for exactly as it was named, with no filter of ours
     * @see <a href="https://www.imsglobal.org/spec/lti-nrps/v2p0#membership-differences">NRPS 2.0, membership
     *     differences</a>
     */
    record Changes(URI differences) implements RosterRequest {}
}
