package org.sozialraum.systemtests.learner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** A browser without scripts: keeps cookies, which don't know ports, follows redirects, reads pages. */
public final class WebClient {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int MOST_REDIRECTS = 5;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final Map<String, String> cookies;

    public WebClient(Map<String, String> cookies) {
        this.cookies = new LinkedHashMap<>(cookies);
    }

    public Map<String, String> cookies() {
        return Map.copyOf(cookies);
    }

    public Page get(URI address) {
        return follow(request(address).build());
    }

    public Page post(URI address, Form form) {
        return follow(request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", address.resolve("/").toString().replaceFirst("/$", ""))
                .POST(HttpRequest.BodyPublishers.ofString(form.encoded()))
                .build());
    }

    /** One request with these further headers, no redirect followed. */
    public HttpResponse<String> exchange(HttpRequest.Builder request) {
        return send(request.timeout(PATIENCE).build());
    }

    private Page follow(HttpRequest first) {
        HttpRequest request = first;
        HttpResponse<String> answer = send(request);
        for (int redirects = 0; answer.statusCode() == 303; redirects++) {
            if (redirects == MOST_REDIRECTS) {
                throw new AssertionError("redirected in circles at " + request.uri());
            }
            String location = answer.headers().firstValue("Location").orElseThrow();
            request = request(request.uri().resolve(location)).build();
            answer = send(request);
        }
        return new Page(
                answer.statusCode(),
                request.uri(),
                Jsoup.parse(answer.body(), request.uri().toString()));
    }

    private HttpRequest.Builder request(URI address) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(address).timeout(PATIENCE);
        return cookies.isEmpty() ? builder : builder.header("Cookie", written());
    }

    private String written() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted at " + request.uri(), e);
        }
    }

    private void keep(String line) {
        String pair = line.split(";", 2)[0];
        String name = pair.substring(0, pair.indexOf('='));
        if (line.contains("Max-Age=0")) {
            cookies.remove(name);
        } else {
            cookies.put(name, pair.substring(name.length() + 1));
        }
    }
}
