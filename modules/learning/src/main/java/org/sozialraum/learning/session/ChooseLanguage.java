package org.sozialraum.learning.session;

import jakarta.inject.Inject;
import org.sozialraum.curriculum.Language;
import org.sozialraum.learning.UseCase;

/** A person switches the language; it stays for the next launches too. */
@UseCase
public class ChooseLanguage {
    private final LearningSessions sessions;

    @Inject
    ChooseLanguage(LearningSessions sessions) {
        this.sessions = sessions;
    }

    public void handle(Visit visit, Language language) {
        sessions.choose(visit.session(), language);
    }
}
