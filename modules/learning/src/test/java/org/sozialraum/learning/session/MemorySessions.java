package org.sozialraum.learning.session;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.sozialraum.curriculum.Curriculum;
import org.sozialraum.curriculum.Language;
import org.sozialraum.learning.placement.Placements;

/** Sessions in memory. */
public final class MemorySessions implements LearningSessions {
    private final Map<String, LearningSession> sessions = new HashMap<>();

    public OpenSession opening(Placements placements, InstantSource clock) {
        return new OpenSession(placements, this, new Curriculum(List.of(), List.of(), List.of()), clock, new Random(1));
    }

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
