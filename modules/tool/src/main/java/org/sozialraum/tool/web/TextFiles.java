package org.sozialraum.tool.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.sozialraum.curriculum.Language;

/** Reads {@code texts/<language>.properties}; what simple German lacks is said in German. */
public final class TextFiles {
    private final Map<Language, Texts> byLanguage = new EnumMap<>(Language.class);

    private TextFiles(Map<Language, Texts> texts) {
        byLanguage.putAll(texts);
    }

    /** @throws UncheckedIOException if a file is missing */
    public static TextFiles fromClassPath() {
        Map<Language, Texts> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Map<String, String> messages = new HashMap<>();
            if (language == Language.DE_SIMPLE) messages.putAll(read(Language.DE));
            messages.putAll(read(language));
            texts.put(language, new Texts(language, formats(language, messages)));
        }
        return new TextFiles(texts);
    }

    public Texts in(Language language) {
        return Optional.ofNullable(byLanguage.get(language)).orElseThrow();
    }

    private static Map<String, MessageFormat> formats(Language language, Map<String, String> messages) {
        Map<String, MessageFormat> formats = new HashMap<>();
        messages.forEach((key, message) -> formats.put(key, new MessageFormat(message, Locales.of(language))));
        return formats;
    }

    /** The keys that this file has itself. */
    static Set<String> keysOf(Language language) {
        return Set.copyOf(read(language).keySet());
    }

    private static Map<String, String> read(Language language) {
        String file = "texts/" + language.code() + ".properties";
        try (InputStream bytes = TextFiles.class.getClassLoader().getResourceAsStream(file)) {
            if (bytes == null) throw new IOException(file + " is not in the application");
            Properties properties = new Properties();
            properties.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            Map<String, String> messages = new HashMap<>();
            properties.stringPropertyNames().forEach(key -> messages.put(key, properties.getProperty(key)));
            return messages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
