package org.sozialraum.curriculum;

import java.util.Locale;

/** How far a module is. */
public enum Status {
    /** Being written: complete as files, not yet to be picked. */
    DRAFT,
    PUBLISHED,
    /** No longer to be picked; courses that use it go on. */
    RETIRED;

    /** The word in {@code catalogue.json}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for a word that the schema does not allow */
    public static Status ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
