package org.sozialraum.lti.keys;

import java.net.URI;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sozialraum.lti.http.Outgoing;
import org.sozialraum.lti.platform.Platform;
import org.sozialraum.lti.sighting.Sightings;

/**
 * The public keys of all platforms, kept as long as they say. A key that is not in the set causes one request, for all
 * who wait together, and only a few in a row; a platform that does not answer goes on being trusted by its old keys.
 *
 * @see <a href="https://www.imsglobal.org/spec/security/v1p1/#h_key-set-url">Security Framework, 6.3 key set URL</a>
 */
public final class PlatformKeys {
    private final Outgoing outgoing;
    private final KeySetPolicy policy;
    private final InstantSource clock;
    private final Sightings sightings;
    private final Map<URI, CachedKeySet> sets = new ConcurrentHashMap<>();

    /** Make one for the whole application: it is the cache. */
    public PlatformKeys(Outgoing outgoing, KeySetPolicy policy, InstantSource clock) {
        this(outgoing, policy, clock, Sightings.UNHEARD);
    }

    /** @param sightings hears of new keys, and of key sets that could not be read */
    public PlatformKeys(Outgoing outgoing, KeySetPolicy policy, InstantSource clock, Sightings sightings) {
        this.outgoing = outgoing;
        this.policy = policy;
        this.clock = clock;
        this.sightings = sightings;
    }

    /** Looks for a key; asks the platform only if it must. Registrations with the same address share one set. */
    public KeyLookup find(Platform platform, String kid) {
        return sets.computeIfAbsent(
                        platform.jwksUri(), address -> new CachedKeySet(address, outgoing, policy, clock, sightings))
                .find(kid, platform.id());
    }
}
