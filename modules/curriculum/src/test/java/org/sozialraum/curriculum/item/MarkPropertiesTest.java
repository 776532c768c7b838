package org.sozialraum.curriculum.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class MarkPropertiesTest {
    private static final List<String> STRANGE = List.of("", "long-gone", "explanation");

    @Property
    void a_mark_is_within_0_and_1(@ForAll("marked") MarkedItem item, @ForAll("responses") Response response) {
        assertThat(item.mark(response).share()).isBetween(0.0, 1.0);
    }

    @Property
    void only_the_key_gets_a_full_mark(@ForAll("marked") MarkedItem item, @ForAll("responses") Response response) {
        Response known = onlyKnown(item, response);

        if (item instanceof ShortAnswer || item instanceof Numeric) {
            return; // these have many right answers, see MarkTest
        }
        assertThat(item.mark(response).isFull()).isEqualTo(known.equals(item.solution()));
    }

    @Property
    void feedback_is_about_parts_of_the_item(
            @ForAll("marked") MarkedItem item, @ForAll("responses") Response response) {
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
    Arbitrary<MarkedItem> marked() {
        return Arbitraries.of(Samples.MARKED);
    }

    @Provide
    Arbitrary<Response> responses() {
        return marked().flatMap(item -> {
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
            Arbitrary<Response> cells = Arbitraries.maps(names, names.set().ofMinSize(1))
                    .ofMinSize(1)
                    .map(Response.Cells::new);
            Arbitrary<String> typed = Arbitraries.strings().ofMinLength(1).filter(text -> !text.isBlank());
            Arbitrary<Response> written = typed.map(Response.Written::new);
            Arbitrary<Response> measured =
                    Combinators.combine(typed, names.optional()).as(Response.Measured::new);
            Arbitrary<Response> texts =
                    Arbitraries.maps(names, typed).ofMinSize(1).map(Response.Texts::new);
            Arbitrary<Response> right = Arbitraries.just(item.solution());
            return Arbitraries.oneOf(
                    List.of(single, multiple, ordered, matched, cells, written, measured, texts, right));
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
                known.keySet().retainAll(paired(item));
                yield known.isEmpty() ? response : new Response.Matched(known);
            }
            case Response.Cells(var columns) -> {
                var known = new LinkedHashMap<>(columns);
                known.keySet().retainAll(item instanceof Matrix matrix ? matrix.rows() : item.parts());
                yield known.isEmpty() ? response : new Response.Cells(known);
            }
            case Response.Written written -> written;
            case Response.Measured measured -> measured;
            case Response.Texts texts -> texts;
        };
    }

    private static List<String> paired(Item item) {
        return switch (item) {
            case Matching matching -> matching.premises();
            case Categorising sorting -> sorting.cards();
            default -> item.parts();
        };
    }
}
