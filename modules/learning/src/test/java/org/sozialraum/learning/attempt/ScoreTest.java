package org.sozialraum.learning.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ScoreTest {
    @Test
    void keeps_two_decimals() {
        assertThat(Score.of(1.0 / 3, 1)).isEqualTo(Score.of(0.33, 1));
    }

    @Test
    void refuses_more_than_there_is() {
        assertThatIllegalArgumentException().isThrownBy(() -> Score.of(5, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> Score.of(-1, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> Score.of(0, 0));
    }

    @Property
    void orders_by_share(
            @ForAll @IntRange(min = 0, max = 100) int given,
            @ForAll @IntRange(min = 0, max = 100) int other,
            @ForAll @IntRange(min = 1, max = 50) int factor) {
        Score one = Score.of(given, 100);
        Score two = Score.of((double) other * factor, 100.0 * factor);

        assertThat(Integer.signum(one.compareTo(two))).isEqualTo(Integer.signum(Integer.compare(given, other)));
    }
}
