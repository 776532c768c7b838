package org.sozialraum.tool.admin.entrance;

import static java.util.Objects.requireNonNullElse;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.administrator.AdministratorName;
import org.sozialraum.learning.administrator.LogIn;
import org.sozialraum.learning.administrator.Password;
import org.sozialraum.learning.session.SessionToken;
import org.sozialraum.tool.admin.AdminCookie;
import org.sozialraum.tool.admin.AdminPages;
import org.sozialraum.tool.admin.AdminRoom;
import org.sozialraum.tool.admin.entrance.LoginView.Notice;
import org.sozialraum.tool.start.Settings;

/** The login of administrators. */
@Path("/admin/login")
@Once
@AdminRoom
public class LoginPageResource {
    private static final int FORBIDDEN = 403;
    private static final int TOO_MANY_REQUESTS = 429;

    private final LogIn logIn;
    private final LoginTries tries;
    private final AdminPages pages;
    private final AdminCookie cookie;

    @Inject
    LoginPageResource(LogIn logIn, LoginTries tries, AdminPages pages, Settings settings) {
        this.logIn = logIn;
        this.tries = tries;
        this.pages = pages;
        this.cookie = new AdminCookie(settings.encrypted());
    }

    @GET
    public Response show(@QueryParam("left") @Nullable String left, @Context HttpServletRequest browser) {
        return form("", Optional.ofNullable(left).map(said -> Notice.LEFT), browser)
                .build();
    }

    @POST
    public Response logIn(
            @FormParam("name") @Nullable String name,
            @FormParam("password") @Nullable String password,
            @Context HttpServletRequest browser) {
        String typed = requireNonNullElse(name, "");
        if (!tries.take(browser)) {
            return form(typed, Optional.of(Notice.TOO_MANY), browser)
                    .status(TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, LoginTries.PAUSE.toSeconds())
                    .build();
        }
        return session(typed, requireNonNullElse(password, ""))
                .map(session -> cookie.on(Response.seeOther(URI.create("/admin")), session))
                .orElseGet(() -> form(typed, Optional.of(Notice.WRONG), browser).status(FORBIDDEN))
                .build();
    }

    private Optional<SessionToken> session(String name, String password) {
        return AdministratorName.parse(name)
                .flatMap(known -> Password.parse(password).flatMap(words -> logIn.handle(known, words)));
    }

    private Response.ResponseBuilder form(String name, Optional<Notice> notice, HttpServletRequest browser) {
        LoginView view = new LoginView(pages.outside(browser), "/admin/login", name, notice);
        return pages.page("admin/login.jte", view, browser);
    }
}
