package org.sozialraum.tool.admin;

import java.util.Locale;

/** Names of constants as parts of the texts' keys: {@code SWITCHED_OFF} is {@code switched-off}. */
public final class TextKeys {
    private TextKeys() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
