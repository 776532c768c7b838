package org.sozialraum.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sozialraum.curriculum.Language.DE;
import static org.sozialraum.curriculum.Language.DE_SIMPLE;
import static org.sozialraum.curriculum.Language.EN;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TextsTest {
    @Test
    void simple_german_falls_back_to_german() {
        Texts<String> texts = new Texts<>(Map.of(DE, "Einwilligung", EN, "consent"));

        assertThat(texts.in(DE_SIMPLE)).isEqualTo("Einwilligung");
        assertThat(texts.speaks(DE_SIMPLE)).isFalse();
    }

    @Test
    void each_language_has_its_own_wording() {
        Texts<String> texts = new Texts<>(Map.of(DE, "Einwilligung", EN, "consent", DE_SIMPLE, "Erlaubnis"));

        assertThat(texts.in(DE_SIMPLE)).isEqualTo("Erlaubnis");
        assertThat(texts.in(EN)).isEqualTo("consent");
    }

    @Test
    void refuses_to_be_without_german_or_english() {
        assertThatThrownBy(() -> new Texts<>(Map.of(DE, "x"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Texts<>(Map.of(EN, "x"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void languages_are_found_by_their_code() {
        assertThat(Language.ofCode("de-simple")).contains(DE_SIMPLE);
        assertThat(Language.ofCode("fr")).isEmpty();
    }

    @Test
    void versions_and_competences_survive_being_written() {
        ContentVersion version = new ContentVersion("1.2.3", "ab".repeat(32));

        assertThat(ContentVersion.parse(version.toString())).contains(version);
        assertThat(ContentVersion.parse("1.2.3")).isEmpty();
        assertThat(CompetenceId.parse("digcomp:3.0:4.2")).contains(new CompetenceId("digcomp-3.0", "4.2"));
        assertThat(CompetenceId.parse("digcomp:3.0:4.2").orElseThrow()).hasToString("digcomp:3.0:4.2");
        assertThat(CompetenceId.parse("4.2")).isEmpty();
    }
}
