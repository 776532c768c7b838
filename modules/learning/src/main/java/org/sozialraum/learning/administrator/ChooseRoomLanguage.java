package org.sozialraum.learning.administrator;

import jakarta.inject.Inject;
import org.sozialraum.curriculum.Language;
import org.sozialraum.learning.UseCase;

/** Remembers in which language an administrator reads the rooms, as long as the session lasts. */
@UseCase
public class ChooseRoomLanguage {
    private final AdministratorSessions sessions;

    @Inject
    ChooseRoomLanguage(AdministratorSessions sessions) {
        this.sessions = sessions;
    }

    public void handle(AdministratorSession session, Language language) {
        sessions.choose(session.tokenHash(), language);
    }
}
