package org.sozialraum.authoring.handbook;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.sozialraum.curriculum.Language;

/** What the handbook itself says in one language. */
public final class Words {
    private final Properties texts = new Properties();
    private final Locale locale;

    Words(Language language) {
        locale = Locale.forLanguageTag(language.code());
        String file = "words." + language.code() + ".properties";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public String get(String key, Object... values) {
        String text = Objects.requireNonNull(texts.getProperty(key), key);
        return new MessageFormat(text.replace("'", "''"), locale).format(values);
    }
}
