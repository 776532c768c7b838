package org.sozialraum.tool.lti;

import java.time.Duration;
import java.util.Locale;
import org.sozialraum.learning.observation.Observed;
import org.sozialraum.lti.platform.PlatformId;
import org.sozialraum.lti.sighting.Sighting;

/** What the library has seen, in the words of the rooms. */
final class SightingNoting {
    private static final String CLOCK = "clock";
    private static final String KEYS = "keys";

    private SightingNoting() {}

    static Observed observed(Sighting sighting) {
        return switch (sighting) {
            case Sighting.Troubled(var platform, var service, var symptom, var status) ->
                of(platform, word(service), word(symptom));
            case Sighting.KeyChanged(var platform) -> of(platform, KEYS, "new-key");
            case Sighting.ClockOff(var platform, var ahead) ->
                of(platform, CLOCK, ahead.isNegative() ? "behind" : "ahead");
        };
    }

    static int number(Sighting sighting) {
        return switch (sighting) {
            case Sighting.Troubled troubled -> troubled.status();
            case Sighting.KeyChanged changed -> 0;
            case Sighting.ClockOff off -> seconds(off.ahead().abs());
        };
    }

    /** Rounded; a clock that is off at all is off by a second. */
    private static int seconds(Duration off) {
        return (int) Math.clamp(Math.round(off.toMillis() / 1000.0), 1L, Integer.MAX_VALUE);
    }

    private static Observed of(PlatformId platform, String place, String what) {
        return new Observed(platform.issuer(), platform.clientId(), place, what);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
