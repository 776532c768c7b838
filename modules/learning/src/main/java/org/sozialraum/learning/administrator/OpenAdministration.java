package org.sozialraum.learning.administrator;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.sozialraum.learning.UseCase;
import org.sozialraum.learning.session.SessionToken;

/** Begins the session of somebody who has shown to be an administrator. It ends after a working day, used or not. */
@UseCase
public class OpenAdministration {
    public static final Duration LIFETIME = Duration.ofHours(8);

    private final AdministratorSessions sessions;
    private final InstantSource clock;
    private final RandomGenerator random;

    @Inject
    OpenAdministration(AdministratorSessions sessions, InstantSource clock, RandomGenerator random) {
        this.sessions = sessions;
        this.clock = clock;
        this.random = random;
    }

    public SessionToken handle(AdministratorName administrator) {
        SessionToken token = SessionToken.random(random);
        Instant now = clock.instant();
        sessions.add(new AdministratorSession(token.hash(), administrator, Optional.empty(), now.plus(LIFETIME)), now);
        return token;
    }
}
