package org.sozialraum.learning.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PatienceTest {
    @ParameterizedTest(name = "{0} after try {1}: {2}")
    @CsvSource({
        "UNREACHABLE, 1, PT5S",
        "UNREACHABLE, 9, PT1H",
        "UNREACHABLE, 500, PT1H",
        "LMS_ERROR, 4, PT1M",
        "TIME_CONFLICT, 1, PT1.1S",
        "TIME_CONFLICT, 3, PT30S",
        "NOT_ALLOWED, 1, PT5S",
        "NOT_ALLOWED, 4, PT6H",
        "NO_COLUMN, 4, PT6H",
        "SEVERAL_COLUMNS, 4, PT6H",
        "PERSON_REFUSED, 1, PT6H"
    })
    void waits_as_the_trouble_deserves(Trouble trouble, int tries, Duration expected) {
        assertThat(Patience.after(trouble, tries, Optional.empty())).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(Trouble.class)
    void never_waits_shorter_than_the_platform_asks(Trouble trouble) {
        assertThat(Patience.after(trouble, 1, Optional.of(Duration.ofHours(7)))).isEqualTo(Duration.ofHours(7));
    }

    @Test
    void does_not_wait_for_longer_than_a_day() {
        assertThat(Patience.after(Trouble.BUSY, 1, Optional.of(Duration.ofDays(400))))
                .isEqualTo(Duration.ofDays(1));
    }

    @Test
    void does_not_hurry_because_the_platform_asks_for_less() {
        assertThat(Patience.after(Trouble.BUSY, 4, Optional.of(Duration.ofSeconds(1))))
                .isEqualTo(Duration.ofMinutes(1));
    }
}
