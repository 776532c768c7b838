package org.sozialraum.tool.lti;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.net.URLEncoder;
import java.util.List;
import java.util.Map;

/** Forms as queries. */
final class Forms {
    private Forms() {}

    /** All fields but one, encoded. */
    static String query(Map<String, List<String>> form, String without) {
        return form.entrySet().stream()
                .filter(field -> !field.getKey().equals(without))
                .flatMap(field -> field.getValue().stream().map(value -> pair(field.getKey(), value)))
                .collect(joining("&"));
    }

    private static String pair(String name, String value) {
        return URLEncoder.encode(name, UTF_8) + "=" + URLEncoder.encode(value, UTF_8);
    }
}
