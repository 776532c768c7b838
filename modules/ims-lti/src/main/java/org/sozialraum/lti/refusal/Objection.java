package org.sozialraum.lti.refusal;

/**
 * Ends the parsing of a message at the first rule that it breaks. It never leaves this library: whoever starts a
 * parsing turns it into a refusal that the compiler knows.
 */
public final class Objection extends RuntimeException {
    private final transient Refusal refusal;

    public Objection(Reason reason) {
        this(Refusal.because(reason));
    }

    public Objection(Reason reason, String offending) {
        this(Refusal.because(reason, offending));
    }

    private Objection(Refusal refusal) {
        super(refusal.code(), null, false, false);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
