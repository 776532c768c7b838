package org.sozialraum.learning.diagnosis;

import static java.util.Objects.requireNonNull;

/**
 * What one step has shown.
 *
 * @param code which sentence tells it, in kebab-case
 * @param detail what the sentence speaks of: a number, an address, what the platform answered; never a token or a name;
 *     may be empty
 */
public record Finding(Step step, Verdict verdict, String code, String detail) {
    private static final int LONGEST = 500;

    public Finding {
        requireNonNull(step, "step is null");
        requireNonNull(verdict, "verdict is null");
        requireNonNull(code, "code is null");
        detail = detail.substring(0, Math.min(detail.length(), LONGEST));
    }

    /** How good that is. */
    public enum Verdict {
        GOOD,
        /** It works, and somebody should look at it. */
        ATTENTION,
        BROKEN,
        /** It could not be looked at. */
        SKIPPED
    }
}
