package org.sozialraum.lti.keys;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.sozialraum.lti.http.Answer;
import org.sozialraum.lti.http.Outgoing;
import org.sozialraum.lti.http.OutgoingRequest;

/** The key set of one platform. Whoever holds the lock is the one that fetches; the others wait, or use the old set. */
final class CachedKeySet {
    private static final String ACCEPT = "application/jwk-set+json, application/json";

    private final URI address;
    private final Outgoing outgoing;
    private final KeySetPolicy policy;
    private final InstantSource clock;
    private final Allowance extraFetches;
    private final ReentrantLock fetching = new ReentrantLock();
    private volatile Snapshot snapshot = Snapshot.COLD;

    CachedKeySet(URI address, Outgoing outgoing, KeySetPolicy policy, InstantSource clock) {
        this.address = address;
        this.outgoing = outgoing;
        this.policy = policy;
        this.clock = clock;
        this.extraFetches = new Allowance(policy.extraFetches(), policy.extraFetchEvery(), clock.instant());
    }

    KeyLookup find(String kid) {
        Snapshot seen = snapshot;
        boolean known = seen.keys().containsKey(kid);
        if (known && seen.isFresh(clock.instant())) return seen.lookup(kid);
        if (!known) fetching.lock();
        else if (!fetching.tryLock()) return seen.lookup(kid);
        try {
            if (snapshot.number() == seen.number() && mayFetch(seen)) snapshot = fetched(seen);
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

    private Snapshot fetched(Snapshot before) {
        return switch (outgoing.send(OutgoingRequest.get(address, ACCEPT))) {
            case Answer.Received received ->
                received.status() == 200
                        ? read(received, before)
                        : failed(before, "answered with status " + received.status());
            case Answer.WebPage page -> failed(before, "answered %d with a web page".formatted(page.status()));
            case Answer.NoAnswer none -> failed(before, none.detail());
        };
    }

    private Snapshot read(Answer.Received received, Snapshot before) {
        Duration fresh = policy.within(
                received.header("cache-control").flatMap(Freshness::said).orElse(policy.assumed()));
        return KeySetDocument.parse(received.body())
                .map(keys ->
                        new Snapshot(before.number() + 1, keys, clock.instant().plus(fresh), Optional.empty()))
                .orElseGet(() -> failed(before, "answered something that is no key set"));
    }

    private Snapshot failed(Snapshot before, String what) {
        Instant retryAt = clock.instant().plus(policy.pauseAfterFailure());
        return new Snapshot(before.number() + 1, before.keys(), retryAt, Optional.of(address + ": " + what));
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
