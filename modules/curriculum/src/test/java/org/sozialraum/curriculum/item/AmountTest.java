package org.sozialraum.curriculum.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {
    @ParameterizedTest(name = "{0} can mean {1}")
    @CsvSource({
        "72, 72",
        "' 72 ', 72",
        "'1,5', 1.5",
        "1.5, 1.5",
        "-3, -3",
        "−3, -3",
        "1.000, 1.000 1000",
        "'1,000', 1.000 1000",
        "'1.234,5', 1234.5",
        "'1,234.5', 1234.5",
        "1 000, 1000",
        "'1''000', 1000"
    })
    void reads_what_people_type(String typed, String numbers) {
        List<BigDecimal> expected =
                Arrays.stream(numbers.split(" ")).map(BigDecimal::new).toList();

        assertThat(Amount.readings(typed)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "drei", "1.2.3", "12,34,5", "72 Stunden", "1e9", "٣", "0x10", "--3"})
    void says_what_is_no_number(String typed) {
        assertThat(Amount.isNumber(typed)).isFalse();
    }
}
