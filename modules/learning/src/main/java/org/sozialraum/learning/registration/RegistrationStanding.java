package org.sozialraum.learning.registration;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * How a platform and we came to know each other.
 *
 * @param registration the last one that went well; empty for a platform of a file, or of a time when none was kept
 * @param renewal the last one that was tried
 * @param renewable whether the platform lets us renew it from here
 */
public record RegistrationStanding(
        Optional<RegistrationReport> registration, Optional<RegistrationReport> renewal, boolean renewable) {
    public RegistrationStanding {
        requireNonNull(registration, "registration is null");
        requireNonNull(renewal, "renewal is null");
    }

    /** What the platform has said last about our configuration as a whole. */
    public Optional<RegistrationReport> current() {
        return renewal.filter(report -> report.talk().succeeded())
                .filter(report ->
                        registration.stream().noneMatch(first -> first.at().isAfter(report.at())))
                .or(() -> registration);
    }
}
