package org.sozialraum.systemtests.learner;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Fields of a form in order; a name may come several times. */
public record Form(List<Field> fields) {
    public static final Form EMPTY = new Form(List.of());

    public record Field(String name, String value) {}

    public Form {
        fields = List.copyOf(fields);
    }

    public static Form of(String name, String value) {
        return EMPTY.and(name, value);
    }

    public Form and(String name, String value) {
        List<Field> more = new ArrayList<>(fields);
        more.add(new Field(name, value));
        return new Form(more);
    }

    String encoded() {
        return fields.stream()
                .map(field -> URLEncoder.encode(field.name(), UTF_8) + "=" + URLEncoder.encode(field.value(), UTF_8))
                .collect(Collectors.joining("&"));
    }
}
