package org.sozialraum.tool.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request of which only cookies, attributes, address and the wanted languages are known. */
public final class Browser {
    private final Map<String, Object> attributes = new HashMap<>();
    private Cookie @Nullable [] cookies;
    private List<Locale> wanted = List.of();
    private String address = "192.0.2.1";

    public Browser with(String cookie, String value) {
        Cookie[] more = cookies == null ? new Cookie[1] : Arrays.copyOf(cookies, cookies.length + 1);
        more[more.length - 1] = new Cookie(cookie, value);
        cookies = more;
        return this;
    }

    public Browser wants(Locale... languages) {
        wanted = List.of(languages);
        return this;
    }

    public Browser at(String remoteAddress) {
        address = remoteAddress;
        return this;
    }

    public HttpServletRequest request() {
        return (HttpServletRequest) Proxy.newProxyInstance(
                Browser.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, given) -> answer(method, given));
    }

    private @Nullable Object answer(Method asked, Object @Nullable [] given) {
        return switch (asked.getName()) {
            case "getCookies" -> cookies;
            case "getHeader" -> header(given);
            case "getRemoteAddr" -> address;
            case "getLocales" -> Collections.enumeration(wanted);
            case "getAttribute" -> given == null ? null : attributes.get((String) given[0]);
            case "setAttribute" -> given == null ? null : attributes.put((String) given[0], given[1]);
            default -> throw new UnsupportedOperationException(asked.getName());
        };
    }

    private @Nullable String header(Object @Nullable [] given) {
        boolean language = given != null && "Accept-Language".equals(given[0]);
        return language && !wanted.isEmpty() ? wanted.getFirst().toLanguageTag() : null;
    }
}
