package org.sozialraum.curriculum;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A language that content is written in. */
public enum Language {
    DE("de"),
    EN("en"),
    /** German in short sentences and everyday words (Einfache Sprache). Where it is missing, {@link #DE} is read. */
    DE_SIMPLE("de-simple");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** Name of the files and BCP 47 tag: {@code simple} is a registered variant. */
    public String code() {
        return code;
    }

    public static Optional<Language> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    /** Where to look for a wording, best first. */
    List<Language> withFallback() {
        return this == DE_SIMPLE ? List.of(DE_SIMPLE, DE) : List.of(this);
    }
}
