package org.sozialraum.lti.registration;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * Everything that was asked in the course of a registration, in its order, as a page can show it. There is no secret in
 * it.
 *
 * @param issuer whom we talked to; empty if that never became certain
 * @param findings only the last one can be a failure
 * @param fields our configuration as it was sent, beside what the platform has written down; empty if nothing was sent
 */
public record RegistrationDiagnosis(Optional<String> issuer, List<Finding> findings, List<SentField> fields) {
    public RegistrationDiagnosis {
        requireNonNull(issuer, "issuer is null");
        findings = List.copyOf(findings);
        fields = List.copyOf(fields);
        if (findings.isEmpty()) throw new IllegalArgumentException("a diagnosis needs a finding");
    }

    /** Why it ended, if it did not end well. */
    public Optional<Finding> failure() {
        return Optional.of(findings.getLast()).filter(finding -> !finding.passed());
    }
}
