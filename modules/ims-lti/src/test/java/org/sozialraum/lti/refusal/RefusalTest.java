package org.sozialraum.lti.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefusalTest {

    @ParameterizedTest
    @EnumSource
    void every_reason_speaks_to_persons_and_administrators_in_both_languages(Reason reason) {
        Refusal refusal = Refusal.because(reason);

        for (Locale locale : new Locale[] {Locale.GERMAN, Locale.ENGLISH}) {
            PersonText text = refusal.forPerson(locale);
            assertThat(text.happened()).endsWith(".");
            assertThat(text.safe()).endsWith(".");
            assertThat(text.next()).endsWith(".");
            assertThat(refusal.forAdministrator(locale)).endsWith(".");
        }
        assertThat(refusal.forPerson(Locale.GERMAN)).isNotEqualTo(refusal.forPerson(Locale.ENGLISH));
    }

    @ParameterizedTest
    @EnumSource
    void every_reason_has_a_code_a_clause_and_an_error_status(Reason reason) {
        assertThat(reason.code()).matches("[a-z]+(-[a-z]+)*");
        assertThat(reason.clause()).matches("(LTI|Security|OpenID|Deep).* \\d.*");
        assertThat(reason.status()).isBetween(400, 503);
    }

    @Test
    void german_keeps_its_umlauts() {
        assertThat(Refusal.because(Reason.LAUNCH_REPLAYED)
                        .forPerson(Locale.GERMANY)
                        .next())
                .contains("öffne");
    }

    @Test
    void other_languages_get_english() {
        assertThat(Refusal.because(Reason.LAUNCH_REPLAYED).forPerson(Locale.FRENCH))
                .isEqualTo(Refusal.because(Reason.LAUNCH_REPLAYED).forPerson(Locale.ENGLISH));
    }

    @Test
    void the_offending_value_is_shown_to_administrators_short_and_printable() {
        Refusal refusal = Refusal.because(Reason.KEY_UNKNOWN, "a\nb" + "x".repeat(500));

        assertThat(refusal.forAdministrator(Locale.ENGLISH))
                .contains("[a b")
                .doesNotContain("\n")
                .hasSizeLessThan(400);
        assertThat(refusal.forPerson(Locale.ENGLISH).happened()).doesNotContain("xxx");
    }
}
