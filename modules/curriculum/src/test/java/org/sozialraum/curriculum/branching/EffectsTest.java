package org.sozialraum.curriculum.branching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class EffectsTest {
    @Test
    void the_mean_of_a_way_is_rounded_away_from_zero() {
        Effects mean = Effects.mean(List.of(new Effects(2, -2, 1, 0), new Effects(1, -1, 0, 0)));

        assertThat(mean).isEqualTo(new Effects(2, -2, 1, 0));
    }

    @Test
    void refuses_more_than_two_steps_in_a_direction() {
        assertThatThrownBy(() -> new Effects(0, 3, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Effects(0, 0, 0, -3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void there_is_no_mean_of_no_decisions() {
        assertThatThrownBy(() -> Effects.mean(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
