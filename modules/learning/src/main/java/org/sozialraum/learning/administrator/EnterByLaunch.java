package org.sozialraum.learning.administrator;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.sozialraum.learning.UseCase;
import org.sozialraum.learning.connection.Connection;
import org.sozialraum.learning.connection.Connections;
import org.sozialraum.learning.session.SessionToken;

/**
 * Lets administrators of a platform in by a launch, where somebody who was administrator before has allowed it for that
 * platform. The launch happens in a frame, where no session of ours may begin; so it offers a door that works once and
 * for a few minutes, and leads to a window of its own.
 */
@UseCase
public class EnterByLaunch {
    static final Duration LIFETIME = Duration.ofMinutes(10);

    private final Connections connections;
    private final LaunchedEntrances entrances;
    private final OpenAdministration openAdministration;
    private final InstantSource clock;
    private final RandomGenerator random;

    @Inject
    EnterByLaunch(
            Connections connections,
            LaunchedEntrances entrances,
            OpenAdministration openAdministration,
            InstantSource clock,
            RandomGenerator random) {
        this.connections = connections;
        this.entrances = entrances;
        this.openAdministration = openAdministration;
        this.clock = clock;
        this.random = random;
    }

    /** @return the only copy of the secret; empty where the platform's administrators are not let in */
    public Optional<OneTimeToken> offer(String issuer, String clientId) {
        return connections.admitting(issuer, clientId).map(this::offer);
    }

    private OneTimeToken offer(Connection platform) {
        OneTimeToken token = OneTimeToken.random(random);
        Instant now = clock.instant();
        entrances.add(token.hash(), AdministratorName.of(platform), now, now.plus(LIFETIME));
        return token;
    }

    public boolean isOpen(OneTimeToken door) {
        return entrances.isOpen(door.hash(), clock.instant());
    }

    /** @return the session that was opened; empty if the door was used or is too old */
    public Optional<SessionToken> handle(OneTimeToken door) {
        return entrances.use(door.hash(), clock.instant()).map(openAdministration::handle);
    }
}
