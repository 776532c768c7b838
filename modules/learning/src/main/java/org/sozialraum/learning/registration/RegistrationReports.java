package org.sozialraum.learning.registration;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Registrations and renewals as they went; a bounded number of them. */
public interface RegistrationReports {
    /** Failed registrations that are kept: whoever makes them need not be known here, and must not fill a table. */
    int MOST_FAILED = 50;

    /** Remembers a report. What it makes superfluous is forgotten: see {@link #lastOf} and {@link #MOST_FAILED}. */
    void add(RegistrationReport report);

    /** The last registration, or the last renewal, of a connection; earlier ones are not kept. */
    Optional<RegistrationReport> lastOf(UUID connection, RegistrationReport.Kind kind);

    /** Registrations that failed, the newest first; at most {@value #MOST_FAILED}. */
    List<RegistrationReport> failed();
}
