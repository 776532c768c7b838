package org.sozialraum.lti.registration;

import static java.util.Objects.requireNonNull;

import org.sozialraum.lti.registration.RegistrationOutcome.Step;

/**
 * One step of a registration, for the page of an administrator.
 *
 * @param passed whether the next step could follow
 * @param asked the request that the step is about; a judgement is about the request before it
 * @param meaning what it means, in a sentence or more
 * @param wayOut what an administrator can do; empty where nothing is to be done
 */
public record Finding(Step step, boolean passed, Asked asked, Answered answered, String meaning, String wayOut) {
    public Finding {
        requireNonNull(step, "step is null");
        requireNonNull(asked, "asked is null");
        requireNonNull(answered, "answered is null");
        if (meaning.isBlank()) throw new IllegalArgumentException("a finding must mean something");
        if (!passed && wayOut.isBlank()) throw new IllegalArgumentException("there must be a way out of " + step);
    }
}
