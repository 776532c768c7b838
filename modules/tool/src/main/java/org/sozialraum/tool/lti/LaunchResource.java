package org.sozialraum.tool.lti;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.person.Right;
import org.sozialraum.lti.launch.LaunchExamination;
import org.sozialraum.lti.launch.LaunchRequest;
import org.sozialraum.lti.launch.LaunchValidation;
import org.sozialraum.lti.login.Secrets;
import org.sozialraum.tool.web.BrowserSecret;
import org.sozialraum.tool.web.Cookie;

/** Where a platform's browser brings the signed message. */
@Path("/lti/launch")
@Once
public class LaunchResource {
    private static final Duration BROWSER = Duration.ofDays(30);

    private final LaunchValidation validation;
    private final AcceptLaunch acceptLaunch;
    private final LtiPages pages;
    private final LaunchLog log;
    private final SecureRandom random;

    @Inject
    LaunchResource(
            LaunchValidation validation,
            AcceptLaunch acceptLaunch,
            LtiPages pages,
            LaunchLog log,
            SecureRandom random) {
        this.validation = validation;
        this.acceptLaunch = acceptLaunch;
        this.pages = pages;
        this.log = log;
        this.random = random;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response launch(MultivaluedMap<String, String> form, @Context HttpServletRequest browser) {
        LaunchRequest request = request(form, browser);
        BrowserSecret cookie = browserCookie(browser);
        LaunchResult result = switch (validation.examine(request)) {
            case LaunchExamination.Stopped(var outcome) -> LaunchResult.of(outcome);
            case LaunchExamination.Passed passed -> acceptLaunch.handle(passed, cookie);
        };
        log.note(result);
        return switch (result) {
            case LaunchResult.Opened opened -> remembered(opened(browser, opened), opened.tied(), cookie, request);
            case LaunchResult.Picking picking ->
                remembered(
                        pages.picker(browser, picking.request(), picking.browserProof()),
                        picking.browserProof().isPresent(),
                        cookie,
                        request);
            case LaunchResult.NothingToReview nothing -> pages.nothingToReview(browser, nothing.back());
            case LaunchResult.NeedsStorage(var storage) -> pages.fetchStored(browser, storage, request);
            case LaunchResult.Held(var held) -> pages.held(browser, held);
            case LaunchResult.Privacy privacy ->
                remembered(Response.seeOther(URI.create(privacy.page())), privacy.tied(), cookie, request);
            case LaunchResult.Refused refused -> pages.refused(browser, refused.refusal(), refused.presentation());
        };
    }

    private static LaunchRequest request(MultivaluedMap<String, String> form, HttpServletRequest browser) {
        LaunchRequest request = LaunchRequest.of(form);
        return request.state()
                .flatMap(state -> Cookies.value(browser, Cookies.nameOfLogin(state)))
                .map(request::withCookie)
                .orElse(request);
    }

    private BrowserSecret browserCookie(HttpServletRequest browser) {
        return BrowserSecret.in(browser).orElseGet(() -> new BrowserSecret(Secrets.random(random), true));
    }

    /** @param tied whether the browser has to show its cookie from now on */
    private static Response remembered(
            Response.ResponseBuilder answer, boolean tied, BrowserSecret cookie, LaunchRequest request) {
        if (tied && cookie.isNew()) {
            new Cookie(BrowserSecret.COOKIE, cookie.value(), BROWSER).on(answer);
        }
        Optional.of(request)
                .filter(shown -> shown.cookieSecret().isPresent())
                .flatMap(LaunchRequest::state)
                .ifPresent(state -> Cookie.gone(Cookies.nameOfLogin(state)).on(answer));
        return answer.build();
    }

    private Response.ResponseBuilder opened(HttpServletRequest browser, LaunchResult.Opened opened) {
        URI first = firstPage(opened);
        return opened.administration()
                .map(door -> pages.administrator(browser, first, door))
                .orElseGet(() -> Response.seeOther(first));
    }

    private static URI firstPage(LaunchResult.Opened opened) {
        Right right = opened.session().visit().session().right();
        String room = right == Right.INSTRUCTOR ? "/teach/" : "/learn/";
        return URI.create(room + opened.session().token().value() + opened.page());
    }
}
