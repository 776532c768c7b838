package org.sozialraum.tool.lti;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.sozialraum.learning.Once;
import org.sozialraum.lti.login.Browser;
import org.sozialraum.lti.login.LoginInitiation;
import org.sozialraum.lti.login.LoginOutcome;
import org.sozialraum.lti.login.LoginOutcome.BrowserSecret;
import org.sozialraum.tool.web.Cookie;
import org.sozialraum.tool.web.Limited;

/**
 * Where a platform sends a browser first.
 *
 * <p>In a frame of another site it is not known whether the browser will give cookies back, and a platform's hint works
 * only once (Moodle). So a framed browser that shows no cookie and has no platform storage takes a detour of one
 * redirect before the login begins: if the cookie does not come back, a window of its own is offered.
 */
@Path("/lti/login")
@Once
@Limited
public class LoginResource {
    /** Marks the detour; not part of LTI, and ignored by the library. */
    static final String DETOUR = "cookie_check";

    private static final Duration CHECK = Duration.ofMinutes(1);
    private static final String CHECK_COOKIE = "sozialraum-check";

    private final LoginInitiation loginInitiation;
    private final LtiPages pages;
    private final LaunchLog log;

    @Inject
    LoginResource(LoginInitiation loginInitiation, LtiPages pages, LaunchLog log) {
        this.loginInitiation = loginInitiation;
        this.pages = pages;
        this.log = log;
    }

    @GET
    public Response get(@Context UriInfo asked, @Context HttpServletRequest browser) {
        return login(asked.getQueryParameters(), browser);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response post(MultivaluedMap<String, String> form, @Context HttpServletRequest browser) {
        return login(form, browser);
    }

    private Response login(MultivaluedMap<String, String> form, HttpServletRequest browser) {
        boolean returnsCookies = Cookies.anyOfOurs(browser);
        if (!returnsCookies && framed(browser) && !form.containsKey("lti_storage_target")) {
            return form.containsKey(DETOUR) ? pages.newWindow(browser, again(form)) : detour(form);
        }
        return switch (loginInitiation.begin(form, new Browser(returnsCookies))) {
            case LoginOutcome.Redirect(URI authorization, BrowserSecret secret) ->
                cookie(secret).on(Response.seeOther(authorization)).build();
            case LoginOutcome.StoreFirst store ->
                cookie(store.cookie())
                        .on(pages.storeFirst(browser, store, withoutStorage(form)))
                        .build();
            case LoginOutcome.Refused(var refusal) -> {
                log.note(new LaunchResult.Refused(refusal, Optional.empty()));
                yield pages.refused(browser, refusal);
            }
        };
    }

    private static boolean framed(HttpServletRequest browser) {
        return "iframe".equals(browser.getHeader("Sec-Fetch-Dest"));
    }

    private static Response detour(MultivaluedMap<String, String> form) {
        URI check = URI.create(again(form) + "&" + DETOUR + "=1");
        return new Cookie(CHECK_COOKIE, "1", CHECK).on(Response.seeOther(check)).build();
    }

    /** The same login again, by GET, without the mark of the detour. */
    private static String again(MultivaluedMap<String, String> form) {
        return "/lti/login?" + Forms.query(form, DETOUR);
    }

    /** The same login for a place without the platform's storage: a window of its own, or a browser with cookies. */
    private static String withoutStorage(MultivaluedMap<String, String> form) {
        return "/lti/login?" + Forms.query(form, "lti_storage_target");
    }

    private static Cookie cookie(BrowserSecret secret) {
        return new Cookie(Cookies.nameOfLogin(secret.state()), secret.secret(), secret.lifetime());
    }
}
