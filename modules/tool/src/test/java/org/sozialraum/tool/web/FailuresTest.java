package org.sozialraum.tool.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sozialraum.tool.pages.ErrorView.Kind;

class FailuresTest {

    @ParameterizedTest
    @CsvSource({
        "400, NOT_UNDERSTOOD",
        "404, NOT_FOUND",
        "405, NOT_UNDERSTOOD",
        "413, NOT_UNDERSTOOD",
        "415, NOT_UNDERSTOOD",
        "429, TOO_MANY_REQUESTS",
        "500, BROKEN",
        "503, UNAVAILABLE"
    })
    void says_in_words_what_a_status_means(int status, Kind kind) {
        assertThat(Failures.kind(status)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"/learn/geheim/overview, /learn", "/, /", "/lti, /lti"})
    void keeps_the_session_out_of_the_log(String path, String logged) {
        assertThat(Failures.firstStep(path)).isEqualTo(logged);
    }

    @Test
    void gives_a_number_that_can_be_read_out() {
        assertThat(Incident.next(new Random(1)).number()).matches("[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}");
    }
}
