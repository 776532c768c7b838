package org.sozialraum.demolms.forge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.sozialraum.demolms.http.Parameters;

/**
 * A client that keeps cookies per host and port and follows no redirect by itself. Unlike the JDK's cookie handler it
 * sends {@code Secure} cookies to loopback over http, as browsers do.
 */
public final class Browser {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient http;
    private final Map<String, Map<String, String>> cookies = new LinkedHashMap<>();

    public Browser() {
        http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build();
    }

    public HttpResponse<String> get(String url) {
        return send(HttpRequest.newBuilder(URI.create(url)));
    }

    /** Posts a form. */
    public HttpResponse<String> post(String url, Map<String, String> form) {
        return send(HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(new Parameters(form).encoded())));
    }

    /** The cookies that this host has set so far. */
    public Map<String, String> cookies(String url) {
        return Map.copyOf(cookies.getOrDefault(URI.create(url).getAuthority(), Map.of()));
    }

    /** As if the browser had dropped its cookies. */
    public void forgetCookies() {
        cookies.clear();
    }

    private HttpResponse<String> send(HttpRequest.Builder builder) {
        HttpRequest bare = builder.copy().build();
        Map<String, String> jar = cookies.computeIfAbsent(bare.uri().getAuthority(), host -> new LinkedHashMap<>());
        if (!jar.isEmpty()) {
            builder.header(
                    "Cookie",
                    jar.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        HttpResponse<String> answer = exchange(builder.timeout(PATIENCE).build());
        answer.headers().allValues("Set-Cookie").forEach(line -> keep(jar, line));
        return answer;
    }

    private static void keep(Map<String, String> jar, String line) {
        int end = line.indexOf(';') < 0 ? line.length() : line.indexOf(';');
        int equals = line.indexOf('=');
        String name = line.substring(0, equals).strip();
        if (line.toLowerCase(Locale.ROOT).contains("max-age=0")) {
            jar.remove(name);
        } else {
            jar.put(name, line.substring(equals + 1, end).strip());
        }
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted at " + request.uri(), e);
        }
    }
}
