package org.sozialraum.lti.http;

/** The HTTP client itself failed in a way that is a bug, not an answer. */
public final class OutgoingBroken extends RuntimeException {
    OutgoingBroken(String message, Throwable cause) {
        super(message, cause);
    }
}
