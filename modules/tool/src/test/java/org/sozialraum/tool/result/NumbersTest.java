package org.sozialraum.tool.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sozialraum.curriculum.Language;
import org.sozialraum.tool.Course;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DE | 7.50 | 7,5",
                "DE_SIMPLE | 7.50 | 7,5",
                "EN | 7.50 | 7.5",
                "EN | 7.00 | 7",
                "DE | 0 | 0",
                "EN | 3.335 | 3.34",
                "EN | 0.333333 | 0.33",
                "DE | 1234.5 | 1.234,5"
            })
    void writes_numbers_as_readers_do(Language language, BigDecimal number, String written) {
        assertThat(Numbers.of(number, Course.texts(language))).isEqualTo(written);
    }
}
