package org.sozialraum.tool.visit;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.sozialraum.tool.web.Texts;

/** Times as pages show them: in the server's zone, which is the school's. */
public final class TimeOfDay {
    private TimeOfDay() {}

    public static String of(Instant at, Texts texts) {
        return DateTimeFormatter.ofPattern("HH:mm", texts.locale())
                .withZone(ZoneId.systemDefault())
                .format(at);
    }

    /** For what may be days ago. */
    public static String withDay(Instant at, Texts texts) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(texts.locale())
                .withZone(ZoneId.systemDefault())
                .format(at);
    }
}
