package org.sozialraum.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a server said to one request. */
record Answer(int status, List<String> headers, String body) {
    Answer {
        headers = List.copyOf(headers);
    }

    Optional<String> header(String name) {
        String start = name.toLowerCase(Locale.ROOT) + ":";
        return headers.stream()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                .map(line -> line.substring(start.length()).strip())
                .findFirst();
    }

    /** The value of a cookie whose name begins so, with its name: {@code name=value}. */
    Optional<String> cookie(String prefix) {
        String start = "Set-Cookie: " + prefix;
        return headers.stream()
                .filter(line -> line.regionMatches(true, 0, start, 0, start.length()))
                .map(line -> line.substring("Set-Cookie: ".length()).split(";", 2)[0])
                .filter(pair -> !pair.endsWith("="))
                .findFirst();
    }

    /** @throws BenchFailed unless the status is the expected one: a fast refusal must not count as fast */
    Answer mustBe(int expected) {
        if (status == expected) return this;
        throw new BenchFailed("answered " + status + " instead of " + expected + ": " + refusal());
    }

    private String refusal() {
        int at = body.indexOf("data-refusal");
        return at >= 0
                ? body.substring(at, Math.min(body.length(), at + 60))
                : body.lines().limit(5).toList().toString();
    }
}
