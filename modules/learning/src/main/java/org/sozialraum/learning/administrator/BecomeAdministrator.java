package org.sozialraum.learning.administrator;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.sozialraum.learning.UseCase;
import org.sozialraum.learning.session.SessionToken;

/**
 * Uses up an entrance link. Whoever holds one can read the log of the server and so owns the installation anyway:
 * therefore a name that exists gets the new password, and whoever was logged in by that name is logged out.
 */
@UseCase
public class BecomeAdministrator {
    private final Administrators administrators;
    private final EntranceLinks links;
    private final AdministratorSessions sessions;
    private final OpenAdministration openAdministration;
    private final InstantSource clock;

    @Inject
    BecomeAdministrator(
            Administrators administrators,
            EntranceLinks links,
            AdministratorSessions sessions,
            OpenAdministration openAdministration,
            InstantSource clock) {
        this.administrators = administrators;
        this.links = links;
        this.sessions = sessions;
        this.openAdministration = openAdministration;
        this.clock = clock;
    }

    public boolean isOpen(OneTimeToken link) {
        return links.isOpen(link.hash(), clock.instant());
    }

    /**
     * @param password hashed before, because that takes longer than a transaction should
     * @return the session that was opened; empty if the link was used or is too old
     */
    public Optional<SessionToken> handle(OneTimeToken link, AdministratorName name, PasswordHash password) {
        Instant now = clock.instant();
        if (!links.use(link.hash(), now)) {
            return Optional.empty();
        }
        administrators.save(name, password, now);
        sessions.endAllOf(name);
        return Optional.of(openAdministration.handle(name));
    }
}
