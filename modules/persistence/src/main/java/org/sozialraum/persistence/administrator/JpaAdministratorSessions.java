package org.sozialraum.persistence.administrator;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.sozialraum.curriculum.Language;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.administrator.AdministratorName;
import org.sozialraum.learning.administrator.AdministratorSession;
import org.sozialraum.learning.administrator.AdministratorSessions;
import org.sozialraum.persistence.database.Database;

@Once
class JpaAdministratorSessions implements AdministratorSessions {
    private final Database database;

    @Inject
    JpaAdministratorSessions(Database database) {
        this.database = database;
    }

    @Override
    public Optional<AdministratorSession> find(String tokenHash) {
        return Optional.ofNullable(database.entityManager().find(AdministratorSessionRow.class, tokenHash))
                .map(AdministratorSessionRow::toSession);
    }

    @Override
    public void add(AdministratorSession session, Instant at) {
        run("AdministratorSessionRow.expired", "at", at);
        database.entityManager().persist(new AdministratorSessionRow(session));
    }

    @Override
    public void choose(String tokenHash, Language language) {
        database.entityManager()
                .createNamedQuery("AdministratorSessionRow.choose")
                .setParameter("language", language.code())
                .setParameter("token", tokenHash)
                .executeUpdate();
    }

    @Override
    public void end(String tokenHash) {
        run("AdministratorSessionRow.end", "token", tokenHash);
    }

    @Override
    public void endAllOf(AdministratorName administrator) {
        run("AdministratorSessionRow.endAll", "administrator", administrator.value());
    }

    private void run(String query, String name, Object value) {
        database.entityManager()
                .createNamedQuery(query)
                .setParameter(name, value)
                .executeUpdate();
    }
}
