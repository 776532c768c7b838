package org.sozialraum.tool.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * A cookie that works inside another site's frame, in a jar of its own for each platform.
 * {@link jakarta.ws.rs.core.NewCookie} can't say {@code Partitioned}.
 *
 * @see <a href="https://developer.mozilla.org/docs/Web/Privacy/Guides/Privacy_sandbox/Partitioned_cookies">CHIPS</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6265#section-4.1.1">RFC 6265, 4.1.1: the characters of a value</a>
 */
public record Cookie(String name, String value, Duration lifetime) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]+");
    private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9._~+/=-]*");

    public Cookie {
        if (!NAME.matcher(name).matches()) throw new IllegalArgumentException("not a cookie's name: " + name);
        if (!VALUE.matcher(value).matches()) throw new IllegalArgumentException("value of cookie " + name);
        if (lifetime.isNegative()) throw new IllegalArgumentException("negative lifetime of cookie " + name);
    }

    /** Takes the cookie back. */
    public static Cookie gone(String name) {
        return new Cookie(name, "", Duration.ZERO);
    }

    public Response.ResponseBuilder on(Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.SET_COOKIE, text());
    }

    /** The header's value. */
    String text() {
        return name + "=" + value + "; Max-Age=" + lifetime.toSeconds()
                + "; Path=/; Secure; HttpOnly; SameSite=None; Partitioned";
    }

    /** Without the value, which may be a secret. */
    @Override
    public String toString() {
        return "Cookie[" + name + "]";
    }
}
