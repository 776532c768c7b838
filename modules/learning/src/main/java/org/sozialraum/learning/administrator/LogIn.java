package org.sozialraum.learning.administrator;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.session.SessionToken;

/**
 * Lets in whoever knows name and password. Not in one transaction, because comparing takes some tenths of a second, and
 * as long whether there is an administrator of that name or not.
 */
@Once
public class LogIn {
    private final Administrators administrators;
    private final OpenAdministration openAdministration;
    private final InstantSource clock;
    private final RandomGenerator random;

    @Inject
    LogIn(
            Administrators administrators,
            OpenAdministration openAdministration,
            InstantSource clock,
            RandomGenerator random) {
        this.administrators = administrators;
        this.openAdministration = openAdministration;
        this.clock = clock;
        this.random = random;
    }

    /** @return the session that was opened; empty if name or password is wrong */
    public Optional<SessionToken> handle(AdministratorName name, Password password) {
        Optional<PasswordHash> kept = administrators.passwordOf(name);
        if (kept.isEmpty()) {
            PasswordHash unused = PasswordHash.of(password, random);
            return Optional.empty();
        }
        if (!kept.get().matches(password)) {
            return Optional.empty();
        }
        if (kept.get().isOutdated()) {
            administrators.save(name, PasswordHash.of(password, random), clock.instant());
        }
        return Optional.of(openAdministration.handle(name));
    }
}
