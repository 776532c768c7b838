package org.sozialraum.lti;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sozialraum.lti.grades.Points;
import org.sozialraum.lti.grades.Result;
import org.sozialraum.lti.grades.Score;
import org.sozialraum.lti.http.Answer;
import org.sozialraum.lti.token.Denied;
import org.sozialraum.lti.token.NotNow;
import org.sozialraum.lti.token.ServiceOutcome;

/** What a log or an error message prints by accident holds nobody's words and nothing that a platform sent. */
class WordsStayInsideTest {
    private static final String WORDS = "Ana hat es gut gemacht";

    static Stream<Object> values() {
        return Stream.of(
                Score.finished("5", new Points(BigDecimal.ONE, BigDecimal.TEN), Instant.EPOCH)
                        .withComment(WORDS)
                        .scoredBy("3"),
                new Result("5", Optional.of(BigDecimal.ONE), BigDecimal.TEN, Optional.of(WORDS), Optional.of("3")),
                new Answer.Received(200, Map.of("x-name", List.of(WORDS)), WORDS),
                new Answer.WebPage(502, Map.of("x-name", List.of(WORDS)), WORDS),
                new ServiceOutcome.Answer(200, List.of(), WORDS),
                new NotNow(NotNow.Cause.BUSY, Optional.of(Duration.ofSeconds(7)), "answered 503: " + WORDS),
                new Denied(403, "answered 403: " + WORDS));
    }

    @ParameterizedTest
    @MethodSource("values")
    void what_carries_words_does_not_print_them(Object value) {
        assertThat(value.toString())
                .startsWith(value.getClass().getSimpleName() + "[")
                .doesNotContain("Ana")
                .doesNotContain("gut");
    }
}
