package org.sozialraum.tool.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sozialraum.curriculum.Language;

class LocalesTest {

    @ParameterizedTest
    @CsvSource({"de, DE", "de-AT, DE", "en-US, EN", "en, EN", "de-simple, DE_SIMPLE"})
    void finds_the_language_that_is_nearest(String wanted, Language language) {
        assertThat(Locales.near(Locale.forLanguageTag(wanted))).contains(language);
    }

    @Test
    void does_not_pretend_to_speak_a_foreign_language() {
        assertThat(Locales.near(Locale.FRENCH)).isEmpty();
    }

    @Test
    void takes_the_first_that_we_speak() {
        assertThat(Locales.best(List.of(Locale.FRENCH, Locale.US, Locale.GERMANY)))
                .isEqualTo(Language.EN);
    }

    @Test
    void speaks_german_to_everybody_else() {
        assertThat(Locales.best(List.of(Locale.FRENCH))).isEqualTo(Language.DE);
    }

    @ParameterizedTest
    @EnumSource
    void gives_a_locale_that_leads_back_to_the_same_words_or_their_everyday_form(Language language) {
        assertThat(Locales.near(Locales.of(language)))
                .contains(language == Language.DE_SIMPLE ? Language.DE : language);
    }

    @Test
    void reads_what_the_browser_wants_until_a_session_says_otherwise() {
        var request = new Browser().wants(Locale.US).request();
        assertThat(Reader.language(request)).isEqualTo(Language.EN);

        Reader.speaks(request, Language.DE_SIMPLE);

        assertThat(Reader.language(request)).isEqualTo(Language.DE_SIMPLE);
    }

    @Test
    void speaks_german_to_a_browser_that_wants_nothing() {
        assertThat(Reader.language(new Browser().request())).isEqualTo(Language.DE);
    }
}
