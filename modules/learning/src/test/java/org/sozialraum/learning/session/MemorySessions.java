package org.sozialraum.learning.session;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sozialraum.curriculum.Language;

/** Sessions in memory. */
final class MemorySessions implements LearningSessions {
    private final Map<String, LearningSession> sessions = new HashMap<>();

    @Override
    public Optional<LearningSession> find(String tokenHash) {
        return Optional.ofNullable(sessions.get(tokenHash));
    }

    @Override
    public void add(LearningSession session) {
        sessions.put(session.tokenHash(), session);
    }

    @Override
    public void choose(LearningSession session, Language language) {
        add(new LearningSession(
                session.tokenHash(),
                session.person(),
                session.placement(),
                session.right(),
                language,
                session.browserProof(),
                session.returnTo(),
                session.expiresAt()));
    }
}
