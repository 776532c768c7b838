package org.sozialraum.learning;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Stands still until it is moved. */
public final class SettableClock implements InstantSource {
    public static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00.123456Z");

    private volatile Instant now = MONDAY;

    @Override
    public Instant instant() {
        return now;
    }

    public void set(Instant moment) {
        now = moment;
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }
}
