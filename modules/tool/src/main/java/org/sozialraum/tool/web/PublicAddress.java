package org.sozialraum.tool.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import org.sozialraum.learning.Once;
import org.sozialraum.tool.start.Settings;

/**
 * Every address that we make begins with the public one, whatever the {@code Host} header says: a redirect behind a
 * proxy keeps its https, and nobody can send people elsewhere with a forged header.
 */
@Provider
@PreMatching
@Once
public class PublicAddress implements ContainerRequestFilter {
    private final URI base;

    @Inject
    PublicAddress(Settings settings) {
        this.base = UriBuilder.fromUri(settings.publicUrl()).path("/").build();
    }

    @Override
    public void filter(ContainerRequestContext request) {
        UriInfo asked = request.getUriInfo();
        URI relative = asked.getBaseUri().relativize(asked.getRequestUri());
        request.setRequestUri(base, base.resolve(relative));
    }
}
