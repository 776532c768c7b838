package org.sozialraum.curriculum.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PresentationTest {
    @Test
    void looks_as_it_looked_when_attempts_were_first_made() {
        assertThat(Samples.SINGLE.presentation(2026).parts())
                .containsExactly("nothing", "imprint", "poster", "consent");
        assertThat(Samples.ORDERING.presentation(2026).parts()).containsExactly("decide", "listen", "ask", "weigh");
    }

    @Test
    void differs_between_attempts() {
        for (Item item : List.of(Samples.SINGLE, Samples.MULTIPLE, Samples.ORDERING, Samples.MATCHING)) {
            long shown = LongStream.range(0, 50)
                    .mapToObj(item::presentation)
                    .distinct()
                    .count();

            assertThat(shown).isGreaterThan(4);
        }
    }

    @Test
    void puts_each_option_first_about_as_often_as_the_others() {
        var first = LongStream.range(0, 4000)
                .mapToObj(seed -> Samples.SINGLE.presentation(seed).parts().getFirst())
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()));

        assertThat(first.values())
                .hasSize(4)
                .allSatisfy(times -> assertThat(times).isBetween(850L, 1150L));
    }

    @Test
    void keeps_options_that_have_an_order_of_their_own() {
        SingleChoice fixed = new SingleChoice(Samples.SINGLE.head(), List.of("none", "one", "two"), "one", false);

        assertThat(fixed.presentation(7).parts()).containsExactly("none", "one", "two");
    }

    @Test
    void keeps_what_has_an_order_of_its_own() {
        assertThat(Samples.MARKING.presentation(7).parts()).isEqualTo(Samples.MARKING.passages());
        assertThat(Samples.CATEGORISING.presentation(7).responses()).isEqualTo(Samples.CATEGORISING.categories());
        assertThat(Samples.SELF_RATING.presentation(7).responses()).isEqualTo(Samples.SELF_RATING.scale());
        assertThat(Samples.STRUCTURED_TEXT.presentation(7).parts()).containsExactly("aim", "steps");
    }

    @Test
    void keeps_premises_and_shuffles_responses() {
        Presentation shown = Samples.MATCHING.presentation(7);

        assertThat(shown.parts()).isEqualTo(Samples.MATCHING.premises());
        assertThat(shown.responses()).containsExactlyInAnyOrderElementsOf(Samples.MATCHING.responses());
    }
}
