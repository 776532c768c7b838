package org.sozialraum.tool.web;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sozialraum.curriculum.Language;

/** What pages say, in one language. Quotes are doubled in the files, as {@link MessageFormat} wants it. */
public final class Texts {
    private final Language language;
    private final Map<String, MessageFormat> formats;

    Texts(Language language, Map<String, MessageFormat> formats) {
        this.language = language;
        this.formats = Map.copyOf(formats);
    }

    public Language language() {
        return language;
    }

    /** For numbers, dates and times of day. */
    public Locale locale() {
        return Locales.of(language);
    }

    /** @throws UnknownText if no file has the key */
    public String get(String key, Object... values) {
        MessageFormat format = formats.get(key);
        if (format == null) throw new UnknownText(key, language);
        // A MessageFormat is not safe to share between threads; the copy is.
        return ((MessageFormat) format.clone()).format(values);
    }

    public boolean has(String key) {
        return formats.containsKey(key);
    }

    Set<String> keys() {
        return new TreeSet<>(formats.keySet());
    }
}
