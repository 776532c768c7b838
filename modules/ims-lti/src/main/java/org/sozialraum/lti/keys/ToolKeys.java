package org.sozialraum.lti.keys;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Our own signing keys. They rotate with an overlap: a key is published before it signs and stays published after.
 * Several nodes may share a store; each reads it again after a few seconds and all choose the same signer.
 *
 * @see <a href="https://www.imsglobal.org/spec/security/v1p1/#key-rotation">Security Framework, 6.3 key rotation</a>
 */
public final class ToolKeys {
    private static final Duration READ_AGAIN_AFTER = Duration.ofSeconds(10);
    private static final Comparator<StoredToolKey> IN_ORDER =
            Comparator.comparing(StoredToolKey::signsFrom).thenComparing(StoredToolKey::kid);

    private final ToolKeyStore store;
    private final ToolKeyMaker maker;
    private final KeyRotation rotation;
    private final InstantSource clock;
    private final Map<String, ToolSigner> signers = new ConcurrentHashMap<>();
    private final ReentrantLock reading = new ReentrantLock();
    private volatile Ring ring = new Ring(List.of(), Instant.MIN);

    /**
     * Makes no key yet; the first one is made when it is first needed.
     *
     * @param masterKey the same on all nodes and after each start
     */
    public ToolKeys(
            ToolKeyStore store, MasterKey masterKey, KeyRotation rotation, InstantSource clock, SecureRandom random) {
        this.store = store;
        this.maker = new ToolKeyMaker(masterKey, random);
        this.rotation = rotation;
        this.clock = clock;
    }

    /** The key set for {@code /lti/jwks}: every key that signs, will sign soon, or signed lately. */
    public String publicJwks() {
        Instant now = clock.instant();
        List<StoredToolKey> keys = keys(now);
        return keys.stream()
                .filter(key -> isPublished(key, keys, now))
                .map(StoredToolKey::publicJwk)
                .collect(java.util.stream.Collectors.joining(",", "{\"keys\":[", "]}"));
    }

    /** Signs with the newest key whose time has come at this moment. */
    public ToolSigner signer(Instant at) {
        StoredToolKey key = current(keys(at), at);
        return signers.computeIfAbsent(key.kid(), kid -> maker.signer(key));
    }

    /** Makes the next key now, for example after an accident; it signs once it has been published long enough. */
    public void rotate() {
        reading.lock();
        try {
            Instant now = clock.instant();
            store.save(maker.make(now, now.plus(rotation.publishedBefore())));
            ring = read(now);
        } finally {
            reading.unlock();
        }
    }

    private boolean isPublished(StoredToolKey key, List<StoredToolKey> keys, Instant now) {
        return keys.stream()
                .filter(other -> IN_ORDER.compare(other, key) > 0)
                .findFirst()
                .map(next -> now.isBefore(next.signsFrom().plus(rotation.publishedAfter())))
                .orElse(true);
    }

    private static StoredToolKey current(List<StoredToolKey> keys, Instant at) {
        return keys.stream()
                .filter(key -> !key.signsFrom().isAfter(at))
                .reduce((earlier, later) -> later)
                .orElseGet(keys::getFirst);
    }

    private List<StoredToolKey> keys(Instant now) {
        Ring known = ring;
        if (known.isFresh(now)) return known.keys();
        reading.lock();
        try {
            if (!ring.isFresh(now)) ring = withSuccessor(read(now), now);
            return ring.keys();
        } finally {
            reading.unlock();
        }
    }

    /** Makes the first key, which signs at once because nobody knows another, or the next one in time. */
    private Ring withSuccessor(Ring found, Instant now) {
        if (found.keys().isEmpty()) return saved(maker.make(now, now), now);
        Instant takeover = found.keys().getLast().signsFrom().plus(rotation.signsFor());
        if (now.isBefore(takeover.minus(rotation.publishedBefore()))) return found;
        return saved(maker.make(now, now.plus(rotation.publishedBefore())), now);
    }

    private Ring saved(StoredToolKey key, Instant now) {
        store.save(key);
        return read(now);
    }

    private Ring read(Instant now) {
        return new Ring(store.all().stream().sorted(IN_ORDER).toList(), now.plus(READ_AGAIN_AFTER));
    }

    private record Ring(List<StoredToolKey> keys, Instant readAgainAt) {
        boolean isFresh(Instant now) {
            return now.isBefore(readAgainAt);
        }
    }
}
