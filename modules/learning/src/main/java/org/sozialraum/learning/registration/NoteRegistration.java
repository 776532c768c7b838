package org.sozialraum.learning.registration;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.sozialraum.learning.UseCase;
import org.sozialraum.learning.registration.RegistrationReport.Kind;

/** Remembers how a registration went. Of one that failed the report is all that stays. */
@UseCase
public class NoteRegistration {
    private final RegistrationReports reports;
    private final RenewalAccesses accesses;
    private final InstantSource clock;
    private final RandomGenerator random;

    @Inject
    public NoteRegistration(
            RegistrationReports reports, RenewalAccesses accesses, InstantSource clock, RandomGenerator random) {
        this.reports = reports;
        this.accesses = accesses;
        this.clock = clock;
        this.random = random;
    }

    public void failed(RegistrationTalk talk) {
        reports.add(report(Optional.empty(), talk));
    }

    /** @param access where it can be renewed; empty leaves what was known of an earlier registration */
    public void succeeded(UUID connection, RegistrationTalk talk, Optional<RenewalAccess> access) {
        reports.add(report(Optional.of(connection), talk));
        access.ifPresent(given -> accesses.keep(connection, given));
    }

    private RegistrationReport report(Optional<UUID> connection, RegistrationTalk talk) {
        UUID id = new UUID(random.nextLong(), random.nextLong());
        return new RegistrationReport(id, clock.instant(), Kind.REGISTRATION, connection, talk);
    }
}
