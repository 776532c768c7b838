package org.sozialraum.tool.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Pages that the server hangs in beside ours, also when they are switched off: for the public there are none. */
@WebFilter({"/openapi", "/openapi/*", "/metrics", "/metrics/*"})
public class ServerPages extends HttpFilter {
    private static final long serialVersionUID = 1;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse answer, FilterChain next)
            throws IOException {
        answer.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
