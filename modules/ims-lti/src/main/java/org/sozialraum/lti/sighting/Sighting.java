package org.sozialraum.lti.sighting;

import java.time.Duration;
import org.sozialraum.lti.platform.PlatformId;

/** Something that a platform did, or that happened on the way to it. */
public sealed interface Sighting {
    PlatformId platform();

    /**
     * A request that came to nothing. Whoever sent it tries again or not; that is not told here.
     *
     * @param status of the answer; 0 where there was none
     */
    record Troubled(PlatformId platform, Service service, Symptom symptom, int status) implements Sighting {}

    /** The platform publishes a key that was not there before: it has rotated its keys. */
    record KeyChanged(PlatformId platform) implements Sighting {}

    /**
     * The platform's clock cannot be right by ours. Small differences do no harm; larger ones have launches refused.
     *
     * @param ahead at least so much; negative if it is behind
     */
    record ClockOff(PlatformId platform, Duration ahead) implements Sighting {}
}
