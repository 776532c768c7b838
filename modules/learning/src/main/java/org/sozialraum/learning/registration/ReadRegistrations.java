package org.sozialraum.learning.registration;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.sozialraum.learning.UseCase;
import org.sozialraum.learning.registration.RegistrationReport.Kind;

/** Shows how registrations went. */
@UseCase
public class ReadRegistrations {
    private final RegistrationReports reports;
    private final RenewalAccesses accesses;

    @Inject
    ReadRegistrations(RegistrationReports reports, RenewalAccesses accesses) {
        this.reports = reports;
        this.accesses = accesses;
    }

    public RegistrationStanding of(UUID connection) {
        return new RegistrationStanding(
                reports.lastOf(connection, Kind.REGISTRATION),
                reports.lastOf(connection, Kind.RENEWAL),
                accesses.of(connection).isPresent());
    }

    /** Those that failed, the newest first. */
    public List<RegistrationReport> failed() {
        return reports.failed();
    }
}
