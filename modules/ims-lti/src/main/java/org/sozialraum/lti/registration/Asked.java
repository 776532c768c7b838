package org.sozialraum.lti.registration;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.Optional;
import org.sozialraum.lti.http.OutgoingRequest;

/**
 * A request of ours as an administrator may see it.
 *
 * @param address without the values of its query, which may be secrets
 * @param body our configuration; a token is never part of it
 * @param withToken whether a token was sent along
 */
public record Asked(String method, String address, Optional<String> body, boolean withToken) {
    public Asked {
        requireNonNull(body, "body is null");
    }

    static Asked of(OutgoingRequest request) {
        boolean withToken = request.headers().containsKey("Authorization");
        return new Asked(request.method(), bare(request.address()), request.body(), withToken);
    }

    static String bare(URI address) {
        String start = address.getScheme() + "://" + address.getRawAuthority() + address.getRawPath();
        return address.getRawQuery() == null ? start : start + "?…";
    }

    /** On one line, without the body. */
    public String text() {
        String what = method + " " + address + (body.isPresent() ? " with our configuration" : "");
        return what + (withToken ? ", with a registration token" : ", without a registration token");
    }
}
