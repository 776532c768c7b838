package org.sozialraum.learning.administrator;

import java.time.Instant;
import java.util.Optional;
import org.sozialraum.curriculum.Language;

/** Administrators who have logged in. */
public interface AdministratorSessions {
    Optional<AdministratorSession> find(String tokenHash);

    /** @param at now: what has expired before is forgotten */
    void add(AdministratorSession session, Instant at);

    void choose(String tokenHash, Language language);

    void end(String tokenHash);

    void endAllOf(AdministratorName administrator);
}
