package org.sozialraum.tool.web;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** What the server refuses by itself, before a resource is asked: {@code web.xml} sends it here. */
@WebServlet("/server-error")
public class ServerErrors extends HttpServlet {
    private static final long serialVersionUID = 1;

    private final transient Failures failures;

    @Inject
    public ServerErrors(Failures failures) {
        this.failures = failures;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse answer) throws IOException {
        Optional<Throwable> cause =
                Optional.ofNullable((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        Response page = failures.answer(status(request), cause, request).build();
        answer.setStatus(page.getStatus());
        answer.setContentType(page.getMediaType().toString());
        answer.setHeader(ContentPolicy.HEADER, new ContentPolicy(Set.of(), Set.of()).text());
        answer.setHeader("Cache-Control", "no-store");
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.getOutputStream().write((byte[]) page.getEntity());
    }

    /** We never refuse this way; what the server forbids are its own pages, of which nobody needs to know. */
    private static int status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer given && given != 403
                ? given
                : HttpServletResponse.SC_NOT_FOUND;
    }
}
