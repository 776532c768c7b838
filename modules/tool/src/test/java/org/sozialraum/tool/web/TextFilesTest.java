package org.sozialraum.tool.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sozialraum.curriculum.Language;

class TextFilesTest {
    private final TextFiles files = TextFiles.fromClassPath();

    @ParameterizedTest
    @EnumSource(Language.class)
    void says_the_same_things_in_every_language(Language language) {
        assertThat(TextFiles.keysOf(language))
                .hasSizeGreaterThan(100)
                .containsExactlyInAnyOrderElementsOf(TextFiles.keysOf(Language.DE));
    }

    @Test
    void fills_in_values() {
        assertThat(files.in(Language.DE).get("header.step", 3, 7)).isEqualTo("Schritt 3 von 7");
    }

    @Test
    void refuses_a_key_that_nobody_wrote() {
        assertThatThrownBy(() -> files.in(Language.EN).get("no.such.key"))
                .isInstanceOf(UnknownText.class)
                .hasMessageContaining("no.such.key");
    }

    @ParameterizedTest
    @CsvSource({"de-AT, DE", "en-US, EN", "de-simple, DE_SIMPLE", "fr, DE", "und, DE"})
    void speaks_the_nearest_language(String wanted, Language spoken) {
        assertThat(Locales.best(List.of(Locale.forLanguageTag(wanted)))).isEqualTo(spoken);
    }

    @Test
    void takes_the_first_language_that_it_speaks() {
        assertThat(Locales.best(List.of(Locale.FRENCH, Locale.ENGLISH, Locale.GERMAN)))
                .isEqualTo(Language.EN);
    }
}
