package org.sozialraum.lti.keys;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.sozialraum.lti.http.Outgoing;
import org.sozialraum.lti.platform.PlatformId;
import org.sozialraum.lti.sighting.Service;
import org.sozialraum.lti.sighting.Sighting;
import org.sozialraum.lti.sighting.Sightings;

/** The key set of one platform. Whoever holds the lock is the one that fetches; the others wait, or use the old set. */
final class CachedKeySet {
    private final URI address;
    private final Outgoing outgoing;
    private final KeySetPolicy policy;
    private final InstantSource clock;
    private final Sightings sightings;
    private final Allowance extraFetches;
    private final ReentrantLock fetching = new ReentrantLock();
    private volatile Snapshot snapshot = Snapshot.COLD;

    CachedKeySet(URI address, Outgoing outgoing, KeySetPolicy policy, InstantSource clock, Sightings sightings) {
        this.address = address;
        this.outgoing = outgoing;
        this.policy = policy;
        this.clock = clock;
        this.sightings = sightings;
        this.extraFetches = new Allowance(policy.extraFetches(), policy.extraFetchEvery(), clock.instant());
    }

    /** @param platform who publishes it: the one whose token is to be judged */
    KeyLookup find(String kid, PlatformId platform) {
        Snapshot seen = snapshot;
        boolean known = seen.keys().containsKey(kid);
        if (known && seen.isFresh(clock.instant())) return seen.lookup(kid);
        if (!known) fetching.lock();
        else if (!fetching.tryLock()) return seen.lookup(kid);
        try {
            if (snapshot.number() == seen.number() && mayFetch(seen)) snapshot = fetched(seen, platform);
        } finally {
            fetching.unlock();
        }
        return snapshot.lookup(kid);
    }

    /** A stale or missing set is always due; a fresh one that lacks a key only now and then, not at every forgery. */
    private boolean mayFetch(Snapshot seen) {
        Instant now = clock.instant();
        if (!seen.isFresh(now)) return true;
        return seen.trouble().isEmpty() && extraFetches.take(now);
    }

    private Snapshot fetched(Snapshot before, PlatformId platform) {
        return switch (KeySetReading.of(address, outgoing)) {
            case KeySetReading.Read(var keys, var said) -> {
                if (!before.keys().keySet().containsAll(keys.keySet())
                        && !before.keys().isEmpty()) sightings.add(new Sighting.KeyChanged(platform));
                Instant until = clock.instant().plus(policy.within(said.orElse(policy.assumed())));
                yield new Snapshot(before.number() + 1, keys, until, Optional.empty());
            }
            case KeySetReading.Unreadable(var what, var symptom, var status) -> {
                sightings.add(new Sighting.Troubled(platform, Service.KEYS, symptom, status));
                Instant retryAt = clock.instant().plus(policy.pauseAfterFailure());
                yield new Snapshot(before.number() + 1, before.keys(), retryAt, Optional.of(what));
            }
        };
    }

    /**
     * @param number counts the attempts to fetch, so that a waiting thread sees that somebody was earlier
     * @param freshUntil until when nothing is asked, also after a failure
     * @param trouble why the last attempt failed, if it did; the keys are then those of before
     */
    private record Snapshot(int number, Map<String, PlatformKey> keys, Instant freshUntil, Optional<String> trouble) {
        static final Snapshot COLD = new Snapshot(0, Map.of(), Instant.MIN, Optional.empty());

        boolean isFresh(Instant now) {
            return now.isBefore(freshUntil);
        }

        KeyLookup lookup(String kid) {
            PlatformKey key = keys.get(kid);
            if (key != null) return new KeyLookup.Found(key);
            return trouble.<KeyLookup>map(KeyLookup.Unavailable::new).orElseGet(KeyLookup.Unknown::new);
        }
    }
}
