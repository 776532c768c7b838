package org.sozialraum.demolms;

/** The demo LMS does not start; the message is a sentence for the person who tried. */
public final class StartRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StartRefused(String sentence) {
        super(sentence);
    }
}
