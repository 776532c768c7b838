package org.sozialraum.lti.login;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sozialraum.lti.login.LoginOutcome.BrowserSecret;

/**
 * The cookie that proves that one browser begins a login and ends it. Its name depends on the state, so that two tabs do
 * not overwrite each other; it comes back inside a platform's frame, and no script can read it.
 *
 * @see <a href="https://www.imsglobal.org/spec/security/v1p1/#preventing-login-csrf">Security Framework 1.1, 7.3.1</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6265#section-4">RFC 6265, 4</a>
 */
public final class LoginCookie {
    private static final String PREFIX = "lti_login_";

    private LoginCookie() {}

    /**
     * The value of the {@code Set-Cookie} header. {@code Secure} holds over https, and at a loopback address over http.
     *
     * @param path path of the launch address, beginning with a slash
     * @throws IllegalArgumentException if the path could end the attribute
     */
    public static String header(BrowserSecret secret, String path) {
        if (!path.startsWith("/") || path.chars().anyMatch(c -> c == ';' || c <= ' ' || c > '~'))
            throw new IllegalArgumentException("no path of a cookie: " + path);
        return PREFIX + secret.state() + "=" + secret.secret() + "; Max-Age="
                + secret.lifetime().toSeconds() + "; Path=" + path + "; Secure; HttpOnly; SameSite=None; Partitioned";
    }

    /**
     * The secret that belongs to a state, as the browser sent it.
     *
     * @param headers of the request, names in any case; without cookies is fine
     */
    public static Optional<String> secretIn(Map<String, List<String>> headers, String state) {
        String start = PREFIX + state + "=";
        return headers.entrySet().stream()
                .filter(header -> "cookie".equalsIgnoreCase(header.getKey()))
                .flatMap(header -> header.getValue().stream())
                .flatMap(cookies -> Stream.of(cookies.split(";", -1)))
                .map(String::strip)
                .filter(cookie -> cookie.startsWith(start))
                .map(cookie -> cookie.substring(start.length()))
                .findFirst();
    }
}
