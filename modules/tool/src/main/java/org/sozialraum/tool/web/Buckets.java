package org.sozialraum.tool.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A token bucket per address: so many a second, and a burst when a lecture hall opens the same link.
 * One per node: the limit protects a node, and forgetting it at a restart does no harm.
 */
public final class Buckets {
    private static final int MOST_ADDRESSES = 20_000;

    private final double perSecond;
    private final double burst;
    private final InstantSource clock;
    private final ConcurrentHashMap<String, Bucket> buckets = new ConcurrentHashMap<>();

    public Buckets(double perSecond, double burst, InstantSource clock) {
        this.perSecond = perSecond;
        this.burst = burst;
        this.clock = clock;
    }

    /** Takes one; false if there is none left. */
    public boolean take(String address) {
        Instant now = clock.instant();
        if (buckets.size() >= MOST_ADDRESSES) buckets.values().removeIf(bucket -> filled(bucket, now) >= burst);
        boolean[] taken = new boolean[1];
        buckets.compute(address, (key, before) -> {
            double level = before == null ? burst : filled(before, now);
            taken[0] = level >= 1;
            return new Bucket(taken[0] ? level - 1 : level, now);
        });
        return taken[0];
    }

    private double filled(Bucket bucket, Instant now) {
        double seconds = Duration.between(bucket.at(), now).toNanos() / 1e9;
        return Math.min(burst, bucket.level() + Math.max(0, seconds) * perSecond);
    }

    private record Bucket(double level, Instant at) {}
}
