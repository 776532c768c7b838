package org.sozialraum.lti.grades;

import java.net.URI;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sozialraum.lti.message.AgsEndpointClaim;
import org.sozialraum.lti.token.Deployment;
import org.sozialraum.lti.token.Scope;

/**
 * The columns of one course, as a launch has named them.
 *
 * @param url {@code lineitems} of the launch's endpoint claim
 * @param offered what that claim says we may do; nothing else is asked for, because some platforms refuse a request
 *     with one scope too many
 * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0#assignment-and-grade-service-claim">AGS 2.0, 3.1</a>
 */
public record LineItemsEndpoint(Deployment deployment, URI url, Set<Scope> offered) {
    public LineItemsEndpoint {
        if (url.getHost() == null) {
            throw new IllegalArgumentException("lineitems has no host: " + url);
        }
        offered = Set.copyOf(offered);
    }

    /** Empty if the launch names no list of columns. */
    public static Optional<LineItemsEndpoint> in(Deployment deployment, AgsEndpointClaim claim) {
        Set<Scope> offered =
                claim.scopes().stream().map(Scope::of).flatMap(Optional::stream).collect(Collectors.toSet());
        return claim.lineItems().map(url -> new LineItemsEndpoint(deployment, url, offered));
    }

    /** Either of them is enough to read. */
    Set<Scope> readingScopes() {
        Set<Scope> reading = EnumSet.of(Scope.LINE_ITEM, Scope.LINE_ITEM_READONLY);
        reading.retainAll(offered);
        return reading;
    }

    boolean mayCreate() {
        return offered.contains(Scope.LINE_ITEM);
    }
}
