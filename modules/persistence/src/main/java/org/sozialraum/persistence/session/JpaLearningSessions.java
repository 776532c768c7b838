package org.sozialraum.persistence.session;

import jakarta.inject.Inject;
import java.util.Optional;
import org.sozialraum.curriculum.Language;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.session.LearningSession;
import org.sozialraum.learning.session.LearningSessions;
import org.sozialraum.persistence.database.Database;

@Once
class JpaLearningSessions implements LearningSessions {
    private final Database database;

    @Inject
    JpaLearningSessions(Database database) {
        this.database = database;
    }

    @Override
    public Optional<LearningSession> find(String tokenHash) {
        return Optional.ofNullable(database.entityManager().find(LearningSessionRow.class, tokenHash))
                .map(LearningSessionRow::toSession);
    }

    @Override
    public void add(LearningSession session) {
        database.entityManager().persist(new LearningSessionRow(session));
    }

    @Override
    public void choose(LearningSession session, Language language) {
        database.entityManager()
                .createNamedQuery("LearningSessionRow.choose")
                .setParameter("language", language.code())
                .setParameter("token", session.tokenHash())
                .executeUpdate();
        database.entityManager()
                .createNamedQuery("PersonRow.choose")
                .setParameter("language", language.code())
                .setParameter("institution", session.person().institution().value())
                .setParameter("id", session.person().value())
                .executeUpdate();
    }
}
