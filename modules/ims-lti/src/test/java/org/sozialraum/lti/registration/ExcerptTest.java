package org.sozialraum.lti.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The start of a foreign answer, as an administrator may read it. */
class ExcerptTest {
    private static final Duration MUCH_TOO_LONG = Duration.ofSeconds(20);

    private final Excerpt excerpt = new Excerpt(Optional.of("the-one-that-we-sent"));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "access_token=abc&x=1; access_token=…&x=1",
                "?x=1&Client_Secret=abc; ?x=1&Client_Secret=…",
                "see {\"registration_access_token\" : \"abc\"}; see {\"registration_access_token\" : \"…\"}",
                "you sent the-one-that-we-sent; you sent …",
                "Bearer eyJhbGciOi.eyJpc3Mi.sig; Bearer …",
                "nothing to hide; nothing to hide"
            })
    void hides_what_could_open_a_door(String text, String shown) {
        assertThat(excerpt.of(text)).isEqualTo(shown);
    }

    /** A platform answers what it likes, up to the largest answer that we read. */
    @ParameterizedTest
    @ValueSource(strings = {"x", "token", "_", "\"token", "eyJ", "eyJaaaaaa.", " ", "token=", "\"x"})
    void a_long_answer_does_not_hold_us_up(String part) {
        String longest = part.repeat(1_000_000 / part.length());

        String shown = assertTimeoutPreemptively(MUCH_TOO_LONG, () -> excerpt.of(longest));

        assertThat(shown).hasSizeLessThanOrEqualTo(300);
    }
}
