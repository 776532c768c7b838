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
        return new Everybody(Optional.empty(), Optional.empty(), Everybody.USUAL_LIMIT, Optional.empty());
    }

    /** @param differences as an earlier {@link RosterOutcome.ReadWhole} has named it */
    static Changes changes(URI differences) {
        return new Changes(differences);
    }

    /**
     * The rest of a reading that was stopped early: what was told before is not asked again.
     *
     * @param page as {@link StoppedEarly} has named it
     */
    RosterRequest goingOnAt(URI page);

    /** Whether this is the rest of a reading. */
    boolean goesOn();

    /**
     * The members who are in the course now.
     *
     * @param role only who has this role; kept here too, whatever the platform makes of it
     * @param resourceLinkId only who can see this link, each with the messages that a launch of it would bring
     * @param limit members on a page, 1 or more: a wish, which the platform may overrule. Moodle makes no pages without
     *     it, and a page may not be larger than an answer may be
     * @param page the one to go on at, in place of the first
     * @see <a href="https://www.imsglobal.org/spec/lti-nrps/v2p0#role-query-parameter">NRPS 2.0, 2.4.1</a>
     * @see <a href="https://www.imsglobal.org/spec/lti-nrps/v2p0#limit-query-parameter">NRPS 2.0, 2.4.2</a>
     * @see <a href="https://www.imsglobal.org/spec/lti-nrps/v2p0#resource-link-membership-service">NRPS 2.0, 3</a>
     */
    record Everybody(Optional<Role> role, Optional<String> resourceLinkId, int limit, Optional<URI> page)
            implements RosterRequest {
        private static final int USUAL_LIMIT = 250;

        public Everybody {
            requireNonNull(role, "role is null");
            requireNonNull(page, "page is null");
            if (resourceLinkId.filter(String::isBlank).isPresent()) {
                throw new IllegalArgumentException("resource link id must not be blank");
            }
            if (limit < 1) {
                throw new IllegalArgumentException("limit must be 1 or more, is " + limit);
            }
        }

        public Everybody withRole(Role wanted) {
            return new Everybody(Optional.of(wanted), resourceLinkId, limit, page);
        }

        public Everybody forLink(String resourceLink) {
            return new Everybody(role, Optional.of(resourceLink), limit, page);
        }

        public Everybody inPagesOf(int members) {
            return new Everybody(role, resourceLinkId, members, page);
        }

        @Override
        public Everybody goingOnAt(URI next) {
            return new Everybody(role, resourceLinkId, limit, Optional.of(next));
        }

        @Override
        public boolean goesOn() {
            return page.isPresent();
        }

        /** Our token goes there: a page that was kept while the roster has moved elsewhere is not asked. */
        URI address(URI roster) {
            return page.filter(next -> ServiceAddress.sameOrigin(roster, next)).orElseGet(() -> first(roster));
        }

        private URI first(URI roster) {
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
    record Changes(URI differences) implements RosterRequest {
        @Override
        public Changes goingOnAt(URI page) {
            return new Changes(page);
        }

        /** Each of its addresses is one that the platform may have forgotten. */
        @Override
        public boolean goesOn() {
            return false;
        }
    }
}
