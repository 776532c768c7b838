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

/** A request of which only cookies, attributes and the wanted languages are known. */
public final class Browser {
    private final Map<String, Object> attributes = new HashMap<>();
    private Cookie @Nullable [] cookies;
    private List<Locale> wanted = List.of();

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

    public HttpServletRequest request() {
        return (HttpServletRequest) Proxy.newProxyInstance(
                Browser.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, given) -> answer(method, given));
    }

    private @Nullable Object answer(Method asked, Object @Nullable [] given) {
        return switch (asked.getName()) {
            case "getCookies" -> cookies;
            case "getHeader" -> wanted.isEmpty() ? null : wanted.getFirst().toLanguageTag();
            case "getLocales" -> Collections.enumeration(wanted);
            case "getAttribute" -> given == null ? null : attributes.get((String) given[0]);
            case "setAttribute" -> given == null ? null : attributes.put((String) given[0], given[1]);
            default -> throw new UnsupportedOperationException(asked.getName());
        };
    }
}
