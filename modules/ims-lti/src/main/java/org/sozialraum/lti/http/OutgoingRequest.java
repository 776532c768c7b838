package org.sozialraum.lti.http;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A request to another server. Its headers carry tokens: it never shows them. */
public record OutgoingRequest(String method, URI address, Map<String, String> headers, Optional<String> body) {

    public OutgoingRequest {
        headers = Map.copyOf(headers);
    }

    /** Asks for a document of this media type. */
    public static OutgoingRequest get(URI address, String accept) {
        return new OutgoingRequest("GET", address, Map.of("Accept", accept), Optional.empty());
    }

    /** Sends a body of exactly this media type. */
    public static OutgoingRequest post(URI address, String contentType, String body) {
        return new OutgoingRequest("POST", address, Map.of("Content-Type", contentType), Optional.of(body));
    }

    /** Replaces the document at the address. */
    public static OutgoingRequest put(URI address, String contentType, String body) {
        return new OutgoingRequest("PUT", address, Map.of("Content-Type", contentType), Optional.of(body));
    }

    /** The same request with one header more. */
    public OutgoingRequest with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new OutgoingRequest(method, address, more, body);
    }

    OutgoingRequest movedTo(URI elsewhere) {
        return new OutgoingRequest(method, elsewhere, headers, body);
    }

    @Override
    public String toString() {
        return method + " " + address.getScheme() + "://" + address.getRawAuthority() + address.getRawPath();
    }
}
