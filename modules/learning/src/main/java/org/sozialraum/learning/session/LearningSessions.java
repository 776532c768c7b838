package org.sozialraum.learning.session;

import java.util.Optional;
import org.sozialraum.curriculum.Language;

/** The open sessions. */
public interface LearningSessions {
    Optional<LearningSession> find(String tokenHash);

    void add(LearningSession session);

    /** Remembers the language for this session and for the person's next launches. */
    void choose(LearningSession session, Language language);
}
