package org.sozialraum.lti.registration;

import java.util.List;
import java.util.Optional;

/**
 * Everything that was asked in the course of a registration, in its order, as a page can show it. There is no secret in
 * it.
 *
 * @param findings only the last one can be a failure
 */
public record RegistrationDiagnosis(List<Finding> findings) {
    public RegistrationDiagnosis {
        findings = List.copyOf(findings);
        if (findings.isEmpty()) throw new IllegalArgumentException("a diagnosis needs a finding");
    }

    /** Why it ended, if it did not end well. */
    public Optional<Finding> failure() {
        return Optional.of(findings.getLast()).filter(finding -> !finding.passed());
    }
}
