package org.sozialraum.tool.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sozialraum.curriculum.Language;

/** Between the languages of the content and the locales of browsers and platforms. */
public final class Locales {
    private Locales() {}

    /** For numbers, dates and times of day. */
    public static Locale of(Language language) {
        return switch (language) {
            case DE, DE_SIMPLE -> Locale.GERMAN;
            case EN -> Locale.UK;
        };
    }

    /** The language of a locale such as {@code de-AT}; empty if we do not speak it. */
    public static Optional<Language> near(Locale wanted) {
        return Language.ofCode(wanted.toLanguageTag()).or(() -> Language.ofCode(wanted.getLanguage()));
    }

    /** The first that we speak, of those that a browser or platform asks for; German if none is. */
    public static Language best(List<Locale> wanted) {
        return wanted.stream()
                .flatMap(locale -> near(locale).stream())
                .findFirst()
                .orElse(Language.DE);
    }
}
