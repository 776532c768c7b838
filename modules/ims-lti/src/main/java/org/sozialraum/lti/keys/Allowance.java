package org.sozialraum.lti.keys;

import java.time.Duration;
import java.time.Instant;

/** A few at once, and then one each interval. Guarded by its owner's lock. */
final class Allowance {
    private final int most;
    private final Duration interval;
    private int left;
    private Instant countedAt;

    Allowance(int most, Duration interval, Instant now) {
        this.most = most;
        this.interval = interval;
        this.left = most;
        this.countedAt = now;
    }

    /** Whether one more is allowed, which uses it up. */
    boolean take(Instant now) {
        long earned = Math.max(0, Duration.between(countedAt, now).dividedBy(interval));
        countedAt = countedAt.plus(interval.multipliedBy(earned));
        left = (int) Math.min(most, left + earned);
        if (left == 0) return false;
        left--;
        return true;
    }
}
