package org.sozialraum.tool.admin.keys;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sozialraum.lti.keys.KeyRotation;
import org.sozialraum.lti.keys.StoredToolKey;

/**
 * Our signing keys in their order, and what each is good for at one moment.
 *
 * @see <a href="https://www.imsglobal.org/spec/security/v1p1/#key-rotation">Security Framework, 6.3 key rotation</a>
 */
record KeyRing(List<StoredToolKey> keys, KeyRotation rotation, Instant now) {
    KeyRing {
        keys = keys.stream()
                .sorted(Comparator.comparing(StoredToolKey::signsFrom).thenComparing(StoredToolKey::kid))
                .toList();
    }

    /** The newest first. */
    List<Standing> standings() {
        List<Standing> standings = new ArrayList<>();
        for (int at = keys.size() - 1; at >= 0; at--) standings.add(standing(at));
        return standings;
    }

    /** Whether the next key is published already and waits for its time. */
    boolean hasSuccessor() {
        return keys.stream().anyMatch(key -> key.signsFrom().isAfter(now));
    }

    private Standing standing(int at) {
        StoredToolKey key = keys.get(at);
        if (key.signsFrom().isAfter(now)) return new Standing(key, State.WAITS, Optional.of(key.signsFrom()));
        if (at + 1 == keys.size())
            return new Standing(key, State.SIGNS, Optional.of(key.signsFrom().plus(rotation.signsFor())));
        Instant takeover = keys.get(at + 1).signsFrom();
        if (takeover.isAfter(now)) return new Standing(key, State.SIGNS, Optional.of(takeover));
        Instant gone = takeover.plus(rotation.publishedAfter());
        return now.isBefore(gone)
                ? new Standing(key, State.LEAVES, Optional.of(gone))
                : new Standing(key, State.RETIRED, Optional.empty());
    }

    /** @param until when this state ends */
    record Standing(StoredToolKey key, State state, Optional<Instant> until) {}

    enum State {
        /** Published, so that platforms fetch it before it signs. */
        WAITS,
        SIGNS,
        /** Signs no longer, and is published for what was signed before. */
        LEAVES,
        RETIRED
    }
}
