package org.sozialraum.tool.item;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sozialraum.curriculum.item.Response;

/** What was answered before, as each kind of form asks for it; an answer to another kind of item counts as none. */
record Given(Optional<Response> response) {
    Set<String> chosen() {
        return as(Response.Single.class)
                .map(single -> Set.of(single.option()))
                .or(() -> as(Response.Multiple.class).map(Response.Multiple::options))
                .orElse(Set.of());
    }

    Map<String, Integer> positions() {
        return as(Response.Ordered.class).map(Response.Ordered::positions).orElse(Map.of());
    }

    Map<String, String> pairs() {
        return as(Response.Matched.class).map(Response.Matched::responses).orElse(Map.of());
    }

    Map<String, Set<String>> cells() {
        return as(Response.Cells.class).map(Response.Cells::columns).orElse(Map.of());
    }

    Map<String, String> texts() {
        return as(Response.Texts.class).map(Response.Texts::fields).orElse(Map.of());
    }

    String written() {
        return as(Response.Written.class).map(Response.Written::text).orElse("");
    }

    String amount() {
        return as(Response.Measured.class).map(Response.Measured::amount).orElse("");
    }

    Optional<String> unit() {
        return as(Response.Measured.class).flatMap(Response.Measured::unit);
    }

    private <R extends Response> Optional<R> as(Class<R> kind) {
        return response.filter(kind::isInstance).map(kind::cast);
    }
}
