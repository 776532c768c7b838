package org.sozialraum.tool.admin;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import org.sozialraum.tool.web.Texts;

/** Moments as the rooms show them: in the server's zone, which is the administrator's. */
public final class Moments {
    private Moments() {}

    public static MomentView of(Instant at, Texts texts) {
        String text = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.MEDIUM)
                .withLocale(texts.locale())
                .withZone(ZoneId.systemDefault())
                .format(at);
        return new MomentView(at.truncatedTo(ChronoUnit.SECONDS).toString(), text);
    }
}
