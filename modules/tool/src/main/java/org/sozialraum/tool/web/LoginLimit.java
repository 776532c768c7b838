package org.sozialraum.tool.web;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.sozialraum.learning.Once;
import org.sozialraum.tool.start.Settings;

/** Keeps one address from wearing us out, with room for a lecture hall behind one address. */
@Provider
@Limited
@Once
@Priority(Priorities.AUTHENTICATION)
public class LoginLimit implements ContainerRequestFilter {
    private final Buckets buckets;
    private final Caller caller;
    private final HttpServletRequest connection;

    /** @param connection stands for the one that is being answered */
    @Inject
    LoginLimit(Buckets buckets, Settings settings, HttpServletRequest connection) {
        this.buckets = buckets;
        this.connection = connection;
        this.caller = new Caller(settings.trustedProxies());
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Optional<String> forwarded = Optional.ofNullable(request.getHeaderString(Caller.FORWARDED));
        if (buckets.take(caller.address(connection.getRemoteAddr(), forwarded))) return;
        throw new ClientErrorException(Response.status(Response.Status.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, 1)
                .build());
    }
}
