package org.sozialraum.demolms.switches;

import java.time.Duration;

/**
 * What goes wrong at an endpoint.
 *
 * @param delay waited before anything else happens
 * @param retryAfter said with {@link Kind#TOO_MANY_REQUESTS}
 * @param times how many requests it strikes before all is well again; 0 means until it is switched off
 */
public record Trouble(Kind kind, Duration delay, Duration retryAfter, int times) {
    public static final Trouble NONE = of(Kind.NONE);

    public enum Kind {
        NONE,
        /** 503 with a page of HTML. */
        OUTAGE,
        /** 500 with a page of HTML. */
        ERROR,
        /** 429 with {@code Retry-After} in seconds. */
        TOO_MANY_REQUESTS,
        /** 200 with a page of HTML where JSON is due. */
        HTML,
        /** The connection closes without an answer, nothing was done. */
        DROP,
        /** The connection closes without an answer after the work was done. */
        DROP_AFTER
    }

    public Trouble {
        if (delay.isNegative() || retryAfter.isNegative() || times < 0) {
            throw new IllegalArgumentException("delay, retryAfter and times must not be negative");
        }
    }

    public static Trouble of(Kind kind) {
        return new Trouble(kind, Duration.ZERO, Duration.ofSeconds(1), 0);
    }

    public Trouble delayed(Duration pause) {
        return new Trouble(kind, pause, retryAfter, times);
    }

    public Trouble retryingAfter(Duration pause) {
        return new Trouble(kind, delay, pause, times);
    }

    /** The same trouble, for the next requests only. */
    public Trouble next(int requests) {
        return new Trouble(kind, delay, retryAfter, requests);
    }
}
