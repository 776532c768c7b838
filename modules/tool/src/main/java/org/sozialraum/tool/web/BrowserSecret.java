package org.sozialraum.tool.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import org.sozialraum.lti.login.Secrets;

/**
 * The secret that a browser shows with each request, so that a session's address opens nothing elsewhere.
 *
 * @param isNew whether the browser has to be given it first
 */
public record BrowserSecret(String value, boolean isNew) {
    /** Name of its cookie. */
    public static final String COOKIE = "sozialraum-browser";

    /** What is stored of it. */
    public String proof() {
        return Secrets.fingerprint(value);
    }

    /** The secret that the browser has shown. */
    public static Optional<BrowserSecret> in(HttpServletRequest browser) {
        Cookie[] cookies = browser.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .map(cookie -> new BrowserSecret(cookie.getValue(), false))
                        .findFirst();
    }

    public static Optional<String> proofIn(HttpServletRequest browser) {
        return in(browser).map(BrowserSecret::proof);
    }

    @Override
    public String toString() {
        return "BrowserSecret[]";
    }
}
