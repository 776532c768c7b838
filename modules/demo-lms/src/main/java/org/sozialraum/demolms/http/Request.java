package org.sozialraum.demolms.http;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * A request as the handlers see it.
 *
 * @param variables what stood in the places of the route's pattern
 * @param headers by lower-case name; of a repeated header the first
 */
public record Request(
        String method,
        String path,
        Map<String, String> variables,
        Parameters query,
        Map<String, String> headers,
        String body) {

    /** The form fields, if the body is a form. */
    public Parameters form() {
        boolean isForm = header("content-type").orElse("").startsWith("application/x-www-form-urlencoded");
        return isForm ? Parameters.parse(body) : Parameters.NONE;
    }

    /** The form fields of a POST, the query of everything else. */
    public Parameters parameters() {
        return method.equals("POST") ? form() : query;
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    public Optional<String> cookie(String name) {
        return Arrays.stream(header("cookie").orElse("").split(";", -1))
                .map(String::strip)
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> pair.substring(name.length() + 1))
                .findFirst();
    }

    /** What stood in the pattern's place of this name. */
    public String variable(String name) {
        String value = variables.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the route has no place named " + name);
        }
        return value;
    }

    /** The media type of the body without its parameters. */
    public String mediaType() {
        String type = header("content-type").orElse("");
        int semicolon = type.indexOf(';');
        return (semicolon < 0 ? type : type.substring(0, semicolon)).strip();
    }

    Request with(Map<String, String> found) {
        return new Request(method, path, found, query, headers, body);
    }
}
