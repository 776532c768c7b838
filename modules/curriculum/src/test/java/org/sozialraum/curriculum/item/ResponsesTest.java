package org.sozialraum.curriculum.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResponsesTest {
    @Test
    void writes_each_kind_by_its_name() {
        assertThat(Responses.toJson(new Response.Single("a"))).isEqualTo("{\"single\":\"a\"}");
        assertThat(Responses.toJson(new Response.Multiple(Set.of("a")))).isEqualTo("{\"multiple\":[\"a\"]}");
        assertThat(Responses.toJson(Response.Ordered.of(List.of("b", "a"))))
                .isEqualTo("{\"ordered\":{\"b\":1,\"a\":2}}");
        assertThat(Responses.toJson(new Response.Matched(Map.of("a", "b")))).isEqualTo("{\"matched\":{\"a\":\"b\"}}");
        assertThat(Responses.toJson(new Response.Written("a b"))).isEqualTo("{\"written\":\"a b\"}");
        assertThat(Responses.toJson(new Response.Measured("1,5", Optional.of("hours"))))
                .isEqualTo("{\"measured\":{\"amount\":\"1,5\",\"unit\":\"hours\"}}");
        assertThat(Responses.toJson(new Response.Cells(Map.of("a", Set.of("b")))))
                .isEqualTo("{\"cells\":{\"a\":[\"b\"]}}");
        assertThat(Responses.toJson(new Response.Texts(Map.of("a", "b")))).isEqualTo("{\"texts\":{\"a\":\"b\"}}");
    }

    @Test
    void passes_over_what_it_does_not_know() {
        assertThat(Responses.fromJson("{\"by\":\"v2\",\"multiple\":[\"a\",7,null,\"b\"],\"x\":{}}"))
                .contains(new Response.Multiple(Set.of("a", "b")));
        assertThat(Responses.fromJson("{\"ordered\":{\"a\":1,\"b\":\"two\"}}"))
                .contains(new Response.Ordered(Map.of("a", 1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "[]",
                "7",
                "{}",
                "{\"single\":1}",
                "{\"multiple\":[]}",
                "{\"multiple\":\"a\"}",
                "{\"ordered\":{}}",
                "{\"ordered\":[1]}",
                "{\"matched\":{\"a\":1}}",
                "{\"single\":null}",
                "{\"written\":\" \"}",
                "{\"measured\":{}}",
                "{\"measured\":7}",
                "{\"cells\":{\"a\":\"b\"}}",
                "{\"cells\":{\"a\":[]}}",
                "{\"texts\":{\"a\":1}}"
            })
    void what_is_no_response_is_empty(String json) {
        assertThat(Responses.fromJson(json)).isEmpty();
    }
}
