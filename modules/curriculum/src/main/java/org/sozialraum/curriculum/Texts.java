package org.sozialraum.curriculum;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The same content in several languages. German and English are always there; simple German may be missing and is then
 * read as German.
 */
public record Texts<T>(Map<Language, T> byLanguage) {
    public Texts {
        if (!byLanguage.containsKey(Language.DE) || !byLanguage.containsKey(Language.EN)) {
            throw new IllegalArgumentException("de and en must be there, are " + byLanguage.keySet());
        }
        byLanguage = Collections.unmodifiableMap(new EnumMap<>(byLanguage));
    }

    public T in(Language language) {
        return language.withFallback().stream()
                .filter(byLanguage::containsKey)
                .map(byLanguage::get)
                .findFirst()
                .orElseThrow();
    }

    /** Whether there is a wording of its own, without falling back. */
    public boolean speaks(Language language) {
        return byLanguage.containsKey(language);
    }
}
