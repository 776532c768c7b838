package org.sozialraum.persistence.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.sozialraum.lti.platform.DeploymentState;
import org.sozialraum.lti.platform.Platform;
import org.sozialraum.lti.platform.PlatformId;

/**
 * Platforms and approved deployments that were read lately, because each launch asks for the same few. Application-scoped
 * because a memory is only one if it is shared. What this node changes it forgets at once; what another node changes is
 * seen after {@link #FRESH}.
 */
@ApplicationScoped
public class PlatformMemory {
    static final Duration FRESH = Duration.ofSeconds(5);

    private final InstantSource clock;
    private final Map<PlatformId, Seen<Platform>> platforms = new ConcurrentHashMap<>();
    private final Map<Deployment, Seen<DeploymentState>> approved = new ConcurrentHashMap<>();

    @Inject
    public PlatformMemory(InstantSource clock) {
        this.clock = clock;
    }

    /** For the container's proxy only. */
    @SuppressWarnings("NullAway")
    protected PlatformMemory() {
        this(null);
    }

    Optional<Platform> platform(PlatformId id, Supplier<Optional<Platform>> reading) {
        Optional<Platform> known = fresh(platforms, id);
        return known.isPresent() ? known : keep(platforms, id, reading.get());
    }

    /** Only an approval is remembered: whoever waits for one must not wait longer. */
    DeploymentState deployment(PlatformId platform, String deploymentId, Supplier<DeploymentState> reading) {
        Deployment key = new Deployment(platform, deploymentId);
        return fresh(approved, key).orElseGet(() -> {
            DeploymentState state = reading.get();
            keep(approved, key, Optional.of(state).filter(DeploymentState.APPROVED::equals));
            return state;
        });
    }

    void forget() {
        platforms.clear();
        approved.clear();
    }

    private <K, V> Optional<V> fresh(Map<K, Seen<V>> memory, K key) {
        Instant oldest = clock.instant().minus(FRESH);
        return Optional.ofNullable(memory.get(key))
                .filter(seen -> seen.at().isAfter(oldest))
                .map(Seen::value);
    }

    private <K, V> Optional<V> keep(Map<K, Seen<V>> memory, K key, Optional<V> value) {
        value.ifPresent(found -> memory.put(key, new Seen<>(found, clock.instant())));
        return value;
    }

    private record Seen<V>(V value, Instant at) {}

    private record Deployment(PlatformId platform, String deploymentId) {}
}
