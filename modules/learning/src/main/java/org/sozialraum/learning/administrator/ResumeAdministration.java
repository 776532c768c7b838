package org.sozialraum.learning.administrator;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;
import org.sozialraum.learning.UseCase;
import org.sozialraum.learning.session.SessionToken;

/** Finds out which administrator asks for a page. */
@UseCase
public class ResumeAdministration {
    private final AdministratorSessions sessions;
    private final InstantSource clock;

    @Inject
    ResumeAdministration(AdministratorSessions sessions, InstantSource clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Empty if nobody has this session, or its time is over. */
    public Optional<AdministratorSession> handle(SessionToken token) {
        return sessions.find(token.hash()).filter(session -> clock.instant().isBefore(session.expiresAt()));
    }
}
