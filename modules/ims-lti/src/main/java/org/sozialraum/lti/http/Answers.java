package org.sozialraum.lti.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells documents for machines from pages for people. */
final class Answers {
    private static final int EXCERPT = 200;

    private Answers() {}

    static Answer of(HttpResponse<byte[]> response) {
        Map<String, List<String>> headers = new HashMap<>();
        response.headers().map().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
        String body = new String(response.body(), UTF_8);
        return isWebPage(headers, body)
                ? new Answer.WebPage(response.statusCode(), Map.copyOf(headers), excerpt(body))
                : new Answer.Received(response.statusCode(), Map.copyOf(headers), body);
    }

    private static boolean isWebPage(Map<String, List<String>> headers, String body) {
        String type =
                headers.getOrDefault("content-type", List.of("")).getFirst().toLowerCase(Locale.ROOT);
        if (type.startsWith("text/html") || type.startsWith("application/xhtml")) return !looksLikeJson(body);
        String start = body.substring(0, Math.min(body.length(), 64)).strip().toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype html") || start.startsWith("<html");
    }

    /** Some servers label their JSON as a page; what counts is what it is. */
    private static boolean looksLikeJson(String body) {
        String start = body.substring(0, Math.min(body.length(), 64)).strip();
        return start.isEmpty() || start.startsWith("{") || start.startsWith("[");
    }

    private static String excerpt(String page) {
        String start = page.substring(0, Math.min(page.length(), 20_000));
        String words = start.replaceAll("(?is)<(script|style|head)\\b.*?</\\1>", " ")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ")
                .strip();
        return words.substring(0, Math.min(words.length(), EXCERPT));
    }
}
