package org.sozialraum.curriculum;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiFunction;

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

    /** The same languages with something else said in each. */
    public <R> Texts<R> map(BiFunction<Language, T, R> change) {
        Map<Language, R> changed = new EnumMap<>(Language.class);
        byLanguage.forEach((language, text) -> changed.put(language, change.apply(language, text)));
        return new Texts<>(changed);
    }

    /** Whether there is a wording of its own, without falling back. */
    public boolean speaks(Language language) {
        return byLanguage.containsKey(language);
    }
}
