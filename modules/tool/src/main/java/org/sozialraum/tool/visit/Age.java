package org.sozialraum.tool.visit;

import java.time.Duration;
import java.time.Instant;
import org.sozialraum.tool.web.Texts;

/** How long ago something was, as people say it: never more exact than it helps. */
public final class Age {
    private Age() {}

    public static String of(Instant at, Instant now, Texts texts) {
        Duration age = Duration.between(at, now);
        if (age.toMinutes() < 1) return texts.get("age.now");
        if (age.toHours() < 1) return texts.get("age.minutes", age.toMinutes());
        if (age.toDays() < 1) return texts.get("age.hours", age.toHours());
        return texts.get("age.days", age.toDays());
    }
}
