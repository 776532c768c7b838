package org.sozialraum.curriculum.reading;

import java.util.Locale;

/** The kinds of JSON files that there are. */
enum Schema {
    CATALOGUE,
    TRACK,
    FRAMEWORK,
    LABELS,
    MODULE,
    ITEM,
    CASE,
    REFLECTION,
    RUBRIC;

    /** Beside the classes, copied by the build from {@code curriculum/schemas}. */
    String resource() {
        return "/org/sozialraum/curriculum/schemas/" + fileName();
    }

    String fileName() {
        return name().toLowerCase(Locale.ROOT) + ".schema.json";
    }
}
