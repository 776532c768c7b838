package org.sozialraum.learning.session;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.sozialraum.curriculum.Curriculum;
import org.sozialraum.curriculum.Language;
import org.sozialraum.learning.People;
import org.sozialraum.learning.library.Library;
import org.sozialraum.learning.placement.BindOnArrival;
import org.sozialraum.learning.placement.MemoryPlacements;
import org.sozialraum.learning.roster.CourseId;
import org.sozialraum.learning.roster.MemoryRosters;

/** Sessions in memory. */
public final class MemorySessions implements LearningSessions {
    private final Map<String, LearningSession> sessions = new HashMap<>();

    public OpenSession opening(MemoryPlacements placements, InstantSource clock) {
        MemoryRosters rosters = new MemoryRosters(new CourseId(People.SCHOOL, new UUID(1, 9)));
        return new OpenSession(
                placements,
                this,
                rosters.asking(clock),
                new BindOnArrival(placements, placements, Library.of(new Curriculum(List.of(), List.of(), List.of()))),
                clock,
                new Random(1));
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
