package org.sozialraum.persistence;

import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what other threads do. */
public final class Eventually {
    private static final long PAUSE_NANOS = 20_000_000;

    private Eventually() {}

    /** Asks again and again; the test's time limit ends it, by an interruption. */
    public static void await(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            if (Thread.currentThread().isInterrupted()) throw new AssertionError("it never came true");
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }
}
