package org.sozialraum.demolms.course;

/** What a tool sent cannot be understood; the reason says why, for the tool's author. */
public final class MalformedMessage extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String reason;

    public MalformedMessage(String reason) {
        super(reason);
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}
