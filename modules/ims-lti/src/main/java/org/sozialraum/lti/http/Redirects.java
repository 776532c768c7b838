package org.sozialraum.lti.http;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.Set;
import org.sozialraum.lti.platform.Origin;

/** Which redirects may be followed: a GET that stays on its origin, or moves there from http to https. */
final class Redirects {
    private static final Set<Integer> STATUSES = Set.of(301, 302, 303, 307, 308);

    private Redirects() {}

    static boolean asks(HttpResponse<?> response) {
        return STATUSES.contains(response.statusCode());
    }

    static Optional<URI> allowed(OutgoingRequest request, HttpResponse<?> response) {
        if (!request.method().equals("GET")) return Optional.empty();
        return response.headers()
                .firstValue("Location")
                .flatMap(location -> resolve(request.address(), location))
                .filter(target -> staysHome(request.address(), target));
    }

    private static Optional<URI> resolve(URI from, String location) {
        try {
            return Optional.of(from.resolve(location));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean staysHome(URI from, URI to) {
        Origin home = Origin.of(from);
        Optional<Origin> target = Origin.in(to);
        return target.filter(there -> there.equals(home) || isUpgrade(home, there))
                .isPresent();
    }

    private static boolean isUpgrade(Origin home, Origin there) {
        return there.equals(new Origin("https", home.host(), 443))
                && home.scheme().equals("http")
                && home.port() == 80;
    }
}
