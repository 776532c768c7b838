package org.sozialraum.curriculum.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class MarkPropertiesTest {
    private static final List<String> STRANGE = List.of("", "long-gone", "explanation");

    @Property
    void a_mark_is_within_0_and_1(@ForAll("items") Item item, @ForAll("responses") Response response) {
        assertThat(item.mark(response).share()).isBetween(0.0, 1.0);
    }

    @Property
    void only_the_key_gets_a_full_mark(@ForAll("items") Item item, @ForAll("responses") Response response) {
        Response known = onlyKnown(item, response);

        assertThat(item.mark(response).isFull()).isEqualTo(known.equals(item.solution()));
    }

    @Property
    void feedback_is_about_parts_of_the_item(@ForAll("items") Item item, @ForAll("responses") Response response) {
        assertThat(item.parts()).containsAll(item.mark(response).parts().keySet());
    }

    @Property
    void what_is_stored_comes_back(@ForAll("responses") Response response) {
        assertThat(Responses.fromJson(Responses.toJson(response))).contains(response);
    }

    @Property
    void a_presentation_has_all_parts_and_is_stable(@ForAll("items") Item item, @ForAll long seed) {
        Presentation shown = item.presentation(seed);

        assertThat(item.presentation(seed)).isEqualTo(shown);
        assertThat(Stream.concat(shown.parts().stream(), shown.responses().stream()))
                .containsExactlyInAnyOrderElementsOf(item.parts());
    }

    @Property
    void ordering_never_starts_in_the_right_order(@ForAll long seed) {
        assertThat(Samples.ORDERING.presentation(seed).parts()).isNotEqualTo(Samples.ORDERING.steps());
    }

    @Property
    void reading_what_is_stored_never_throws(@ForAll String json) {
        assertThat(Responses.fromJson(json)).isNotNull();
    }

    @Provide
    Arbitrary<Item> items() {
        return Arbitraries.of(Samples.ALL);
    }

    @Provide
    Arbitrary<Response> responses() {
        return items().flatMap(item -> {
            Arbitrary<String> names = Arbitraries.frequencyOf(
                    Tuple.of(9, Arbitraries.of(item.parts())), Tuple.of(1, Arbitraries.of(STRANGE)));
            Arbitrary<Response> single = names.map(Response.Single::new);
            Arbitrary<Response> multiple = names.set().ofMinSize(1).map(Response.Multiple::new);
            Arbitrary<Response> ordered = Arbitraries.maps(
                            names, Arbitraries.integers().between(0, 6))
                    .ofMinSize(1)
                    .map(Response.Ordered::new);
            Arbitrary<Response> matched =
                    Arbitraries.maps(names, names).ofMinSize(1).map(Response.Matched::new);
            Arbitrary<Response> right = Arbitraries.just(item.solution());
            return Arbitraries.oneOf(single, multiple, ordered, matched, right);
        });
    }

    /** Names that an item does not have count as never given. */
    private static Response onlyKnown(Item item, Response response) {
        return switch (response) {
            case Response.Single single -> single;
            case Response.Multiple(var options) -> {
                var known = new LinkedHashSet<>(options);
                known.retainAll(item.parts());
                yield known.isEmpty() ? response : new Response.Multiple(known);
            }
            case Response.Ordered(var positions) -> {
                var known = new LinkedHashMap<>(positions);
                known.keySet().retainAll(item.parts());
                yield known.isEmpty() ? response : new Response.Ordered(known);
            }
            case Response.Matched(var responses) -> {
                var known = new LinkedHashMap<>(responses);
                known.keySet().retainAll(item instanceof Matching matching ? matching.premises() : item.parts());
                yield known.isEmpty() ? response : new Response.Matched(known);
            }
        };
    }
}
