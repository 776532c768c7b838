package org.sozialraum.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SliceTest {
    private static final List<Integer> LONG = IntStream.range(0, 60).boxed().toList();

    @Test
    void knows_whether_another_page_follows() {
        assertThat(page(1).entries()).isEqualTo(LONG.subList(0, 25));
        assertThat(page(1).more()).isTrue();
        assertThat(page(3).entries()).isEqualTo(LONG.subList(50, 60));
        assertThat(page(3).more()).isFalse();
    }

    @Test
    void a_full_last_page_promises_no_other() {
        Slice<Integer> last = Slice.read(2, source(LONG.subList(0, 50)));

        assertThat(last.entries()).hasSize(25);
        assertThat(last.more()).isFalse();
    }

    @Test
    void what_is_no_page_becomes_the_nearest_one() {
        assertThat(page(0).number()).isEqualTo(1);
        assertThat(page(-7).number()).isEqualTo(1);
        assertThat(page(Integer.MAX_VALUE).number()).isEqualTo(10_000);
    }

    @Test
    void a_page_beyond_the_end_is_empty() {
        assertThat(page(9).entries()).isEmpty();
    }

    private static Slice<Integer> page(int number) {
        return Slice.read(number, source(LONG));
    }

    private static Slice.Source<Integer> source(List<Integer> all) {
        return (from, most) -> all.stream().skip(from).limit(most).toList();
    }
}
