package org.sozialraum.curriculum;

import java.util.Locale;
import java.util.UUID;
import org.sozialraum.curriculum.html.SafeHtml;

/**
 * A reflective task.
 *
 * @param minutes roughly how long it takes
 * @param wordsFrom length to aim at, in words
 */
public record Reflection(
        String slug,
        UUID uuid,
        Scaffold scaffold,
        Rubric rubric,
        int minutes,
        int wordsFrom,
        int wordsTo,
        Texts<Text> texts) {
    public Text text(Language language) {
        return texts.in(language);
    }

    /** @param guidance a list of guiding questions */
    public record Text(String title, SafeHtml prompt, SafeHtml guidance) {}

    /** The model that the guiding questions follow. */
    public enum Scaffold {
        GIBBS,
        DRISCOLL,
        ALACT,
        KOLB,
        FREE;

        /** @throws IllegalArgumentException for a word that the schema does not allow */
        public static Scaffold ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
