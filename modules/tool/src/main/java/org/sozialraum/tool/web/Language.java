package org.sozialraum.tool.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages that every page is there in. */
public enum Language {
    GERMAN("de", Locale.GERMAN),
    ENGLISH("en", Locale.UK),
    /** Short plain sentences; BCP 47 has registered the variant {@code simple}. */
    SIMPLE_GERMAN("de-simple", Locale.GERMAN);

    private final String tag;
    private final Locale locale;

    Language(String tag, Locale locale) {
        this.tag = tag;
        this.locale = locale;
    }

    /** As in {@code <html lang>} and in the names of the text files. */
    public String tag() {
        return tag;
    }

    /** For numbers, dates and times of day. */
    public Locale locale() {
        return locale;
    }

    public static Optional<Language> of(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equalsIgnoreCase(tag))
                .findFirst();
    }

    /** The first that we speak, of those that a browser or platform asks for; German if none is. */
    public static Language best(List<Locale> wanted) {
        return wanted.stream()
                .flatMap(locale -> near(locale).stream())
                .findFirst()
                .orElse(GERMAN);
    }

    private static Optional<Language> near(Locale wanted) {
        return of(wanted.toLanguageTag()).or(() -> of(wanted.getLanguage()));
    }
}
