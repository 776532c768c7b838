package org.sozialraum.learning.administrator;

import jakarta.inject.Inject;
import org.sozialraum.learning.UseCase;

/** Ends a session for good: its cookie opens nothing any more, wherever a copy of it lies. */
@UseCase
public class LogOut {
    private final AdministratorSessions sessions;

    @Inject
    LogOut(AdministratorSessions sessions) {
        this.sessions = sessions;
    }

    public void handle(AdministratorSession session) {
        sessions.end(session.tokenHash());
    }
}
