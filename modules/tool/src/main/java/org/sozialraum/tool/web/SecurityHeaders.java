package org.sozialraum.tool.web;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.sozialraum.learning.Once;
import org.sozialraum.tool.start.Settings;

/** Headers that every answer carries. A resource that sets one of them itself is left alone. */
@Provider
@Once
public class SecurityHeaders implements ContainerResponseFilter {
    static final String WHO_MAY_SHOW = "Cross-Origin-Resource-Policy";

    private static final String NO_DEVICES =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), " + "display-capture=(), browsing-topics=()";

    private final boolean encrypted;
    private final FramingOrigins platforms;

    @Inject
    SecurityHeaders(Settings settings, Instance<FramingOrigins> platforms) {
        this(settings.encrypted(), platforms.isResolvable() ? platforms.get() : Set::of);
    }

    SecurityHeaders(boolean encrypted, FramingOrigins platforms) {
        this.encrypted = encrypted;
        this.platforms = platforms;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        if (!headers.containsKey(ContentPolicy.HEADER))
            headers.putSingle(ContentPolicy.HEADER, new ContentPolicy(platforms.origins(), Set.of()).text());
        if (!headers.containsKey("Cache-Control")) headers.putSingle("Cache-Control", "no-store");
        headers.putSingle("X-Content-Type-Options", "nosniff");
        if (!headers.containsKey("Referrer-Policy"))
            headers.putSingle("Referrer-Policy", "no-referrer"); // the session token is in the path
        headers.putSingle("Permissions-Policy", NO_DEVICES);
        if (!headers.containsKey(WHO_MAY_SHOW)) headers.putSingle(WHO_MAY_SHOW, "same-origin");
        if (encrypted) headers.putSingle("Strict-Transport-Security", "max-age=31536000");
    }
}
