package org.sozialraum.demolms.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages of the pages. */
public enum Language {
    DE("Deutsch"),
    EN("English");

    private final String ownName;

    Language(String ownName) {
        this.ownName = ownName;
    }

    /** The language's name in the language itself. */
    public String ownName() {
        return ownName;
    }

    /** The BCP 47 tag. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Language> tagged(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }

    /** The reader's preferred language that we have; English for everybody else. */
    public static Language accepted(String acceptLanguage) {
        try {
            List<Locale> ours = List.of(Locale.GERMAN, Locale.ENGLISH);
            Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), ours);
            return Locale.GERMAN.equals(best) ? DE : EN;
        } catch (IllegalArgumentException malformed) {
            return EN;
        }
    }
}
