package org.sozialraum.tool.admin.registration;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.registration.KeepRegistration;
import org.sozialraum.learning.registration.MakeRegistrationLink;
import org.sozialraum.learning.registration.ReadRegistrations;
import org.sozialraum.tool.admin.AdminPages;
import org.sozialraum.tool.admin.AdminRoom;
import org.sozialraum.tool.admin.AdminVisit;
import org.sozialraum.tool.admin.AdminVisitors;
import org.sozialraum.tool.start.Settings;

/** Who may connect a platform. */
@Path(RegistrationViews.PATH)
@Once
@AdminRoom
public class RegistrationResource {
    private final AdminVisitors visitors;
    private final KeepRegistration keepRegistration;
    private final ReadRegistrations readRegistrations;
    private final MakeRegistrationLink makeLink;
    private final RegistrationViews views;
    private final AdminPages pages;
    private final URI publicUrl;

    @Inject
    RegistrationResource(
            AdminVisitors visitors,
            KeepRegistration keepRegistration,
            ReadRegistrations readRegistrations,
            MakeRegistrationLink makeLink,
            RegistrationViews views,
            AdminPages pages,
            Settings settings) {
        this.visitors = visitors;
        this.keepRegistration = keepRegistration;
        this.readRegistrations = readRegistrations;
        this.makeLink = makeLink;
        this.views = views;
        this.pages = pages;
        this.publicUrl = settings.publicUrl();
    }

    @GET
    public Response show(
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("done") @Nullable String done,
            @Context HttpServletRequest browser) {
        AdminVisit visit = visitors.visit(browser);
        return page(view(visit, page, done), visit);
    }

    /** Answers with the page itself: the secret is known only now, and must not stand in an address of ours. */
    @POST
    @Path("links")
    public Response make(
            @FormParam("purpose") @Nullable String purpose,
            @FormParam("days") @DefaultValue("1") int days,
            @Context HttpServletRequest browser) {
        AdminVisit visit = visitors.visit(browser);
        Optional<LinkForm> form = LinkForm.of(purpose, days);
        if (form.isEmpty()) return back("missing");
        String secret =
                makeLink.handle(form.get().purpose(), form.get().lifetime()).value();
        String link = publicUrl + "/lti/register?invitation=" + secret;
        return page(RegistrationViews.with(link, view(visit, 1, null)), visit);
    }

    @POST
    @Path("links/revoke")
    public Response revoke(@FormParam("link") @Nullable UUID link, @Context HttpServletRequest browser) {
        visitors.visit(browser);
        if (link == null) throw new BadRequestException();
        keepRegistration.revoke(link);
        return back("revoked");
    }

    @POST
    @Path("open")
    public Response open(@FormParam("open") boolean open, @Context HttpServletRequest browser) {
        visitors.visit(browser);
        keepRegistration.open(open);
        return back(open ? "opened" : "closed");
    }

    private RegistrationView view(AdminVisit visit, int page, @Nullable String done) {
        return views.of(
                visit, keepRegistration.isOpen(), keepRegistration.page(page), readRegistrations.failed(), done);
    }

    private Response page(RegistrationView view, AdminVisit visit) {
        return pages.page("admin/registration.jte", view, visit).build();
    }

    private static Response back(String done) {
        return Response.seeOther(URI.create(RegistrationViews.PATH + "?done=" + done))
                .build();
    }
}
