package org.sozialraum.curriculum.reading;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sozialraum.curriculum.Language;
import org.sozialraum.curriculum.Texts;

/** The texts of one thing in all languages. */
final class TextFiles {
    static final Set<Language> ALL = EnumSet.allOf(Language.class);
    static final Set<Language> DE_AND_EN = EnumSet.of(Language.DE, Language.EN);

    private TextFiles() {}

    /** Empty if a text that must be there is not, or can't be read. Whatever else is wrong with a text is reported. */
    static <T> Optional<Texts<T>> read(
            Folder folder, Folder media, Set<Language> required, Function<TextFile, T> parse) {
        Map<Language, T> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            if (required.contains(language) || folder.has(TextFile.name(language))) {
                TextFile.read(folder, language, media).ifPresent(file -> texts.put(language, parse.apply(file)));
            }
        }
        return texts.keySet().containsAll(required) ? Optional.of(new Texts<>(texts)) : Optional.empty();
    }

    /** Names of the files of a thing: its texts and these. */
    static Set<String> and(String... others) {
        Set<String> names = new LinkedHashSet<>(Arrays.asList(others));
        ALL.forEach(language -> names.add(TextFile.name(language)));
        return names;
    }
}
