package org.sozialraum.tool.player;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemResourceTest {

    @ParameterizedTest
    @CsvSource({
        "next, 3, 4",
        "next, 8, 8",
        "previous, 3, 2",
        "previous, 1, 1",
        "finish, 3, finish",
        "save, 3, 3",
        "5, 3, 5",
        "0, 3, 1",
        "99, 3, 8",
        "-1, 3, 3",
        "12345678901, 3, 3",
        "../../secret, 3, 3",
        "'', 3, 3"
    })
    void goes_on_to_what_the_button_says_within_the_check(String go, int number, String where) {
        assertThat(ItemResource.onward(go, number, 8)).isEqualTo(where);
    }
}
