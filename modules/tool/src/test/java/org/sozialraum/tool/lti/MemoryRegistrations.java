package org.sozialraum.tool.lti;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sozialraum.learning.registration.RegistrationLink;
import org.sozialraum.learning.registration.RegistrationLinks;
import org.sozialraum.learning.registration.RegistrationReport;
import org.sozialraum.learning.registration.RegistrationReport.Kind;
import org.sozialraum.learning.registration.RegistrationReports;
import org.sozialraum.learning.registration.RenewalAccess;
import org.sozialraum.learning.registration.RenewalAccesses;

/** Everything about registrations, in memory. */
final class MemoryRegistrations implements RegistrationReports, RenewalAccesses, RegistrationLinks {
    private final List<RegistrationReport> reports = new ArrayList<>();
    private final Map<UUID, RenewalAccess> accesses = new HashMap<>();
    private final Set<String> used = new HashSet<>();

    List<RegistrationReport> reports() {
        return List.copyOf(reports);
    }

    @Override
    public void add(RegistrationReport report) {
        reports.add(report);
    }

    @Override
    public Optional<RegistrationReport> lastOf(UUID connection, Kind kind) {
        return reports.reversed().stream()
                .filter(report -> report.kind() == kind && report.connection().equals(Optional.of(connection)))
                .findFirst();
    }

    @Override
    public List<RegistrationReport> failed() {
        return reports.reversed().stream()
                .filter(report -> report.connection().isEmpty())
                .toList();
    }

    @Override
    public Optional<RenewalAccess> of(UUID connection) {
        return Optional.ofNullable(accesses.get(connection));
    }

    @Override
    public void keep(UUID connection, RenewalAccess access) {
        accesses.put(connection, access);
    }

    /** How many ways to renew a registration are known. */
    int accesses() {
        return accesses.size();
    }

    @Override
    public boolean use(String tokenHash, Instant at) {
        return used.add(tokenHash);
    }

    @Override
    public void giveBack(String tokenHash) {
        used.remove(tokenHash);
    }

    @Override
    public void add(RegistrationLink link, String tokenHash, Instant forgetBefore) {
        throw new UnsupportedOperationException("links are made elsewhere");
    }

    @Override
    public List<RegistrationLink> list(int from, int most) {
        return List.of();
    }

    @Override
    public Optional<RegistrationLink> find(String tokenHash) {
        return Optional.empty();
    }

    @Override
    public void revoke(UUID id) {
        throw new UnsupportedOperationException("links are revoked elsewhere");
    }
}
