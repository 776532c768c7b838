package org.sozialraum.lti.recorded;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A request as it arrived. */
public record Heard(String method, URI uri, Map<String, List<String>> headers, String body) {
    static Heard in(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        return new Heard(
                exchange.getRequestMethod(), exchange.getRequestURI(), Map.copyOf(exchange.getRequestHeaders()), body);
    }

    /** Path and query as they were sent. */
    public String address() {
        return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
    }

    /** All values of a header, in {@code Accept} case; empty if there is none. */
    public List<String> header(String name) {
        return headers.getOrDefault(name, List.of());
    }

    public JsonNode json() {
        try {
            return new JsonMapper().readTree(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON was sent: " + body, e);
        }
    }

    public Map<String, String> form() {
        return fields(body);
    }

    /** The parameters of the query; empty if there is none. */
    public Map<String, String> query() {
        return uri.getRawQuery() == null ? Map.of() : fields(uri.getRawQuery());
    }

    static Map<String, String> fields(String encoded) {
        return Arrays.stream(encoded.split("&", -1))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(
                        field -> field[0], field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
    }
}
