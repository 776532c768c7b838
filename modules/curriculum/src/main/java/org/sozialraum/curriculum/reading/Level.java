package org.sozialraum.curriculum.reading;

import java.util.Locale;

/** How bad a problem is. */
public enum Level {
    /** The curriculum can't be used. */
    ERROR,
    /** Worth a look. */
    WARNING;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
