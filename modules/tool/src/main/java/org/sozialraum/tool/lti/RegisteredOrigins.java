package org.sozialraum.tool.lti;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Set;
import org.sozialraum.persistence.platform.KeepPlatforms;
import org.sozialraum.tool.web.FramingOrigins;

/**
 * Origins of the registered platforms. Application-scoped because every page asks; read again after a few seconds, so
 * that a platform that registered on another node can show us too.
 */
@ApplicationScoped
public class RegisteredOrigins implements FramingOrigins {
    private static final Duration FRESH = Duration.ofSeconds(5);

    private final KeepPlatforms platforms;
    private final InstantSource clock;
    private volatile Known known = new Known(Set.of(), Instant.MIN);

    @Inject
    public RegisteredOrigins(KeepPlatforms platforms, InstantSource clock) {
        this.platforms = platforms;
        this.clock = clock;
    }

    /** For the container's proxy only. */
    @SuppressWarnings("NullAway")
    protected RegisteredOrigins() {
        this(null, null);
    }

    @Override
    public Set<String> origins() {
        Instant now = clock.instant();
        if (!now.isBefore(known.until())) {
            known = new Known(platforms.origins(), now.plus(FRESH));
        }
        return known.origins();
    }

    void add(String origin) {
        Set<String> more = new HashSet<>(known.origins());
        more.add(origin);
        known = new Known(more, known.until());
    }

    private record Known(Set<String> origins, Instant until) {
        Known {
            origins = Set.copyOf(origins);
        }
    }
}
