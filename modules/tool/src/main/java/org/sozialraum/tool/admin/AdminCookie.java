package org.sozialraum.tool.admin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.sozialraum.learning.administrator.OpenAdministration;
import org.sozialraum.learning.session.SessionToken;

/**
 * The cookie that holds an administrator's session. Never in a frame, never from another site; with https its name
 * says that no neighbour of ours can have set it.
 *
 * @param encrypted whether we are reached by https; without it browsers refuse the prefix of the name
 * @see <a href="https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-4.1.3.2">RFC 6265bis,
 *     4.1.3.2 the __Host- prefix</a>
 */
public record AdminCookie(boolean encrypted) {
    private static final String NAME = "sozialraum-admin";

    public Response.ResponseBuilder on(Response.ResponseBuilder answer, SessionToken session) {
        return answer.header(HttpHeaders.SET_COOKIE, text(session.value(), OpenAdministration.LIFETIME.toSeconds()));
    }

    /** Takes it back. */
    public Response.ResponseBuilder gone(Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.SET_COOKIE, text("", 0));
    }

    Optional<SessionToken> in(HttpServletRequest browser) {
        Cookie[] cookies = browser.getCookies();
        return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
                .filter(cookie -> cookie.getName().equals(name()))
                .findFirst()
                .flatMap(cookie -> SessionToken.parse(cookie.getValue()));
    }

    private String name() {
        return encrypted ? "__Host-" + NAME : NAME;
    }

    private String text(String value, long seconds) {
        return name() + "=" + value + "; Max-Age=" + seconds + "; Path=/; Secure; HttpOnly; SameSite=Strict";
    }
}
