package org.sozialraum.tool.admin.entrance;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.administrator.EnterByLaunch;
import org.sozialraum.learning.administrator.OneTimeToken;
import org.sozialraum.tool.admin.AdminCookie;
import org.sozialraum.tool.admin.AdminPages;
import org.sozialraum.tool.admin.AdminRoom;
import org.sozialraum.tool.start.Settings;
import org.sozialraum.tool.web.Limited;

/** The door that a launch has opened. Going through takes a press of a button, so that no program that only looks uses it up. */
@Path("/admin/launched/{token}")
@Once
@AdminRoom
@Limited
public class LaunchedResource {
    private static final int GONE = 410;

    private final EnterByLaunch enterByLaunch;
    private final AdminPages pages;
    private final AdminCookie cookie;

    @Inject
    LaunchedResource(EnterByLaunch enterByLaunch, AdminPages pages, Settings settings) {
        this.enterByLaunch = enterByLaunch;
        this.pages = pages;
        this.cookie = new AdminCookie(settings.encrypted());
    }

    @GET
    public Response show(@PathParam("token") String token, @Context HttpServletRequest browser) {
        boolean open = parsed(token).filter(enterByLaunch::isOpen).isPresent();
        return open ? page(token, true, browser).build() : closed(token, browser);
    }

    @POST
    public Response enter(@PathParam("token") String token, @Context HttpServletRequest browser) {
        return parsed(token)
                .flatMap(enterByLaunch::handle)
                .map(session -> cookie.on(Response.seeOther(URI.create("/admin")), session)
                        .build())
                .orElseGet(() -> closed(token, browser));
    }

    private static Optional<OneTimeToken> parsed(String token) {
        return OneTimeToken.parse(token);
    }

    private Response closed(String token, HttpServletRequest browser) {
        return page(token, false, browser).status(GONE).build();
    }

    private Response.ResponseBuilder page(String token, boolean open, HttpServletRequest browser) {
        LaunchedView view = new LaunchedView(pages.outside(browser), "/admin/launched/" + token, open, "/admin/login");
        return pages.page("admin/launched.jte", view, browser);
    }
}
