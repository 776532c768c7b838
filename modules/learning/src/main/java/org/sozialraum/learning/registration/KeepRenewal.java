package org.sozialraum.learning.registration;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.sozialraum.learning.UseCase;
import org.sozialraum.learning.connection.Connections;
import org.sozialraum.learning.registration.RegistrationReport.Kind;

/** What a renewal needs to know, and what is written down of it, each in a transaction of its own. */
@UseCase
public class KeepRenewal {
    private final Connections connections;
    private final RegistrationReports reports;
    private final RenewalAccesses accesses;
    private final InstantSource clock;
    private final RandomGenerator random;

    @Inject
    KeepRenewal(
            Connections connections,
            RegistrationReports reports,
            RenewalAccesses accesses,
            InstantSource clock,
            RandomGenerator random) {
        this.connections = connections;
        this.reports = reports;
        this.accesses = accesses;
        this.clock = clock;
        this.random = random;
    }

    /** Empty if there is no such connection. */
    public Optional<Known> known(UUID connection) {
        return connections
                .find(connection)
                .map(details -> new Known(details.connection().issuer(), accesses.of(connection)));
    }

    /** A platform may have given a new token with any answer; the old one is void then. */
    public void access(UUID connection, RenewalAccess access) {
        accesses.keep(connection, access);
    }

    public void report(UUID connection, RegistrationTalk talk) {
        UUID id = new UUID(random.nextLong(), random.nextLong());
        reports.add(new RegistrationReport(id, clock.instant(), Kind.RENEWAL, Optional.of(connection), talk));
    }

    /** @param access empty if the platform gave none */
    public record Known(String issuer, Optional<RenewalAccess> access) {}
}
