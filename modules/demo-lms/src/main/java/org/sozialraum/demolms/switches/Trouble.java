package org.sozialraum.demolms.switches;

import java.time.Duration;
import java.util.Optional;

/**
 * What goes wrong at an endpoint.
 *
 * @param delay waited before anything else happens
 * @param retryAfter said with {@link Kind#TOO_MANY_REQUESTS}
 * @param times how many requests it strikes before the sequel; 0 means until it is switched off
 * @param sequel what the requests after those meet; absent means that all is well again
 */
public record Trouble(Kind kind, Duration delay, Duration retryAfter, int times, Optional<Trouble> sequel) {
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
        if (times == 0 && sequel.isPresent()) {
            throw new IllegalArgumentException("what never ends has no sequel; say how many times");
        }
    }

    public static Trouble of(Kind kind) {
        return new Trouble(kind, Duration.ZERO, Duration.ofSeconds(1), 0, Optional.empty());
    }

    public Trouble delayed(Duration pause) {
        return new Trouble(kind, pause, retryAfter, times, sequel);
    }

    public Trouble retryingAfter(Duration pause) {
        return new Trouble(kind, delay, pause, times, sequel);
    }

    /** The same trouble, for the next requests only. */
    public Trouble next(int requests) {
        return new Trouble(kind, delay, retryAfter, requests, sequel);
    }

    /** The same, and that after all of it: {@code NONE.next(40).then(of(DROP).next(1))} drops the 41st request. */
    public Trouble then(Trouble later) {
        Trouble last = sequel.map(next -> next.then(later)).orElse(later);
        return new Trouble(kind, delay, retryAfter, times, Optional.of(last));
    }

    /** What the request of this number meets, from 1 since the switch was turned. */
    Trouble at(int request) {
        if (times == 0 || request <= times) {
            return this;
        }
        return sequel.map(later -> later.at(request - times)).orElse(NONE);
    }
}
