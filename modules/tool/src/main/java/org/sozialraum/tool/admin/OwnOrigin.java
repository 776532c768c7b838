package org.sozialraum.tool.admin;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Set;
import java.util.function.Supplier;
import org.sozialraum.tool.start.Settings;

/**
 * Refuses a form that was not sent from a page of ours. The cookie is {@code SameSite=Strict} already; this also holds
 * off neighbours on the same site, such as another program on another port of this host.
 *
 * @see <a href="https://fetch.spec.whatwg.org/#origin-header">Fetch, the Origin header: sent with every POST</a>
 */
@Provider
@AdminRoom
@Dependent
@Priority(Priorities.AUTHENTICATION)
public class OwnOrigin implements ContainerRequestFilter {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final URI ours;
    /** Asked for late: filters are made before the first request, and pages need one to find their files. */
    private final Supplier<AdminPages> pages;

    private final HttpServletRequest browser;

    /** @param browser stands for the one that is being answered */
    @Inject
    OwnOrigin(Settings settings, Instance<AdminPages> pages, HttpServletRequest browser) {
        this(settings.publicUrl(), pages::get, browser);
    }

    OwnOrigin(URI ours, Supplier<AdminPages> pages, HttpServletRequest browser) {
        this.ours = ours;
        this.pages = pages;
        this.browser = browser;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (SAFE.contains(request.getMethod())) return;
        if (ours.toString().equals(request.getHeaderString("Origin"))) return;
        request.abortWith(foreign(pages.get()));
    }

    private Response foreign(AdminPages made) {
        ForeignFormView view = new ForeignFormView(made.outside(browser), ours + "/admin");
        return made.page("admin/foreign-form.jte", view, browser).status(403).build();
    }
}
