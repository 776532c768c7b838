package org.sozialraum.tool.lti;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** What the browser's cookies tell. */
final class Cookies {
    private static final String PREFIX = "sozialraum-";
    /** Enough of the state to tell logins apart; all of it would tell the other half of the proof. */
    private static final int LETTERS = 16;

    private Cookies() {}

    static String nameOfLogin(String state) {
        return PREFIX + "login-" + state.substring(0, Math.min(LETTERS, state.length()));
    }

    static boolean anyOfOurs(HttpServletRequest browser) {
        return all(browser).anyMatch(cookie -> cookie.getName().startsWith(PREFIX));
    }

    static Optional<String> value(HttpServletRequest browser, String name) {
        return all(browser)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }

    private static Stream<Cookie> all(HttpServletRequest browser) {
        Cookie[] cookies = browser.getCookies();
        return cookies == null ? Stream.empty() : Arrays.stream(cookies);
    }
}
