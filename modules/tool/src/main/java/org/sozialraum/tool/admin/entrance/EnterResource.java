package org.sozialraum.tool.admin.entrance;

import static java.util.Objects.requireNonNullElse;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.administrator.BecomeAdministrator;
import org.sozialraum.learning.administrator.OneTimeToken;
import org.sozialraum.learning.administrator.Password;
import org.sozialraum.learning.administrator.PasswordHash;
import org.sozialraum.tool.admin.AdminCookie;
import org.sozialraum.tool.admin.AdminPages;
import org.sozialraum.tool.admin.AdminRoom;
import org.sozialraum.tool.admin.entrance.EnterView.Problem;
import org.sozialraum.tool.start.Settings;
import org.sozialraum.tool.web.Limited;

/** Where the link on the log leads: somebody chooses a name and a password, and is administrator. */
@Path("/admin/enter/{token}")
@Once
@AdminRoom
@Limited
public class EnterResource {
    private static final int GONE = 410;
    private static final int UNPROCESSABLE = 422;

    private final BecomeAdministrator becomeAdministrator;
    private final AdminPages pages;
    private final AdminCookie cookie;
    private final SecureRandom random;

    @Inject
    EnterResource(BecomeAdministrator becomeAdministrator, AdminPages pages, Settings settings, SecureRandom random) {
        this.becomeAdministrator = becomeAdministrator;
        this.pages = pages;
        this.cookie = new AdminCookie(settings.encrypted());
        this.random = random;
    }

    @GET
    public Response show(@PathParam("token") String token, @Context HttpServletRequest browser) {
        return open(token).isPresent() ? form(token, "", Set.of(), browser).build() : closed(browser);
    }

    @POST
    public Response enter(
            @PathParam("token") String token,
            @FormParam("name") @Nullable String name,
            @FormParam("password") @Nullable String password,
            @FormParam("again") @Nullable String again,
            @Context HttpServletRequest browser) {
        Optional<OneTimeToken> link = open(token);
        if (link.isEmpty()) return closed(browser);
        return switch (Entering.of(name, password, again)) {
            case Entering.Faulty(var problems) ->
                form(token, requireNonNullElse(name, ""), problems, browser)
                        .status(UNPROCESSABLE)
                        .build();
            case Entering.Complete complete -> entered(link.get(), complete, browser);
        };
    }

    private Response entered(OneTimeToken link, Entering.Complete form, HttpServletRequest browser) {
        return becomeAdministrator
                .handle(link, form.name(), PasswordHash.of(form.password(), random))
                .map(session -> cookie.on(Response.seeOther(URI.create("/admin")), session)
                        .build())
                .orElseGet(() -> closed(browser));
    }

    private Optional<OneTimeToken> open(String token) {
        return OneTimeToken.parse(token).filter(becomeAdministrator::isOpen);
    }

    private Response.ResponseBuilder form(
            String token, String name, Set<Problem> problems, HttpServletRequest browser) {
        EnterView view =
                new EnterView(pages.outside(browser), "/admin/enter/" + token, name, Password.SHORTEST, problems);
        return pages.page("admin/enter.jte", view, browser);
    }

    private Response closed(HttpServletRequest browser) {
        ClosedLinkView view = new ClosedLinkView(pages.outside(browser), "/admin/login");
        return pages.page("admin/closed-link.jte", view, browser).status(GONE).build();
    }
}
