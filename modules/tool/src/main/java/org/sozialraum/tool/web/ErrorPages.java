package org.sozialraum.tool.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.sozialraum.learning.Once;

/** What resources throw, as pages. An answer that brings its own page is left alone. */
@Provider
@Once
public class ErrorPages implements ExceptionMapper<Throwable> {
    private final Failures failures;
    private final HttpServletRequest request;

    /** @param request stands for the one that is being answered */
    @Inject
    ErrorPages(Failures failures, HttpServletRequest request) {
        this.failures = failures;
        this.request = request;
    }

    @Override
    public Response toResponse(Throwable failure) {
        Response wanted = failure instanceof WebApplicationException known
                ? known.getResponse()
                : Response.serverError().build();
        if (wanted.hasEntity() || wanted.getStatus() < 400) return wanted;
        Response.ResponseBuilder answer = failures.answer(wanted.getStatus(), Optional.of(failure), request);
        keep(HttpHeaders.RETRY_AFTER, wanted, answer);
        keep(HttpHeaders.ALLOW, wanted, answer);
        return answer.build();
    }

    private static void keep(String header, Response from, Response.ResponseBuilder to) {
        Optional.ofNullable(from.getHeaderString(header)).ifPresent(value -> to.header(header, value));
    }
}
