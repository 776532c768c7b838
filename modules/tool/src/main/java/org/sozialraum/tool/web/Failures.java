package org.sozialraum.tool.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.sozialraum.tool.pages.ErrorView;
import org.sozialraum.tool.pages.ErrorView.Kind;

/** Every failure is a page that a person can read, with a number that stands in the log beside the cause. */
final class Failures {
    private static final Logger LOG = System.getLogger(Failures.class.getName());
    private static final int LONGEST_STEP = 40;

    private final Pages pages;
    private final TextFiles texts;
    private final RandomGenerator random;

    Failures(Pages pages, TextFiles texts, RandomGenerator random) {
        this.pages = pages;
        this.texts = texts;
        this.random = random;
    }

    Response.ResponseBuilder answer(int status, Optional<Throwable> cause, HttpServletRequest request) {
        Incident incident = Incident.next(random);
        log(incident, status, cause, request);
        Texts said = texts.in(Reader.language(request));
        ErrorView view =
                new ErrorView(pages.bare(said), kind(status), Optional.of(incident.number()), Optional.empty());
        return pages.page("pages/error.jte", view, said).status(status);
    }

    static Kind kind(int status) {
        return switch (status) {
            case 404, 410 -> Kind.NOT_FOUND;
            case 401 -> Kind.SESSION_OVER;
            case 403 -> Kind.NOT_ALLOWED;
            case 409 -> Kind.CHANGED_ELSEWHERE;
            case 429 -> Kind.TOO_MANY_REQUESTS;
            case 502, 503, 504 -> Kind.UNAVAILABLE;
            default -> status < 500 ? Kind.NOT_UNDERSTOOD : Kind.BROKEN;
        };
    }

    private static void log(Incident incident, int status, Optional<Throwable> cause, HttpServletRequest request) {
        String line = "incident " + incident.number() + ": " + status + " for " + request.getMethod() + " "
                + firstStep(request.getRequestURI());
        if (status < 500) LOG.log(Level.INFO, line);
        else LOG.log(Level.ERROR, line, cause.orElse(null));
    }

    /** Never the whole path: it holds the session's token. */
    static String firstStep(String path) {
        int second = path.indexOf('/', 1);
        String first = second < 0 ? path : path.substring(0, second);
        return first.length() > LONGEST_STEP ? first.substring(0, LONGEST_STEP) + "…" : first;
    }
}
