package org.sozialraum.learning.registration;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * One step of a registration, with what was asked and answered. There is no token and no secret in it.
 *
 * @param trouble why it ended here; empty if the next step could follow
 * @param asked method and address of our request, on one line
 * @param status of the answer; empty without one
 * @param answered the start of the answer, or why there was none
 * @param meaning what the library says about it, in English
 * @param wayOut what the library knows as the way out, in English; empty if the step was passed
 */
public record RegistrationFinding(
        RegistrationStep step,
        Optional<RegistrationTrouble> trouble,
        String asked,
        OptionalInt status,
        String answered,
        String meaning,
        String wayOut) {
    private static final int LONGEST = 500;

    /** Longer texts are cut: a platform decides how much it answers. */
    public RegistrationFinding {
        requireNonNull(step, "step is null");
        requireNonNull(trouble, "trouble is null");
        requireNonNull(status, "status is null");
        asked = Cut.to(LONGEST, asked);
        answered = Cut.to(LONGEST, answered);
        meaning = Cut.to(LONGEST, meaning);
        wayOut = Cut.to(LONGEST, wayOut);
    }

    public boolean passed() {
        return trouble.isEmpty();
    }
}
