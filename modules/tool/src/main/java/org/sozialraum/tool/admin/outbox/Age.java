package org.sozialraum.tool.admin.outbox;

import java.time.Duration;
import org.sozialraum.tool.web.Texts;

/** How long something waits, in the largest unit that says enough. */
final class Age {
    private Age() {}

    static String of(Duration age, Texts said) {
        if (age.toDays() >= 2) return said.get("admin.age.days", age.toDays());
        if (age.toHours() >= 2) return said.get("admin.age.hours", age.toHours());
        return said.get("admin.age.minutes", Math.max(0, age.toMinutes()));
    }
}
