package org.sozialraum.curriculum.packaging;

/** A file that claims to be a package and must not be unpacked; the message is a sentence for whoever brought it. */
public final class UnsafePackage extends Exception {
    private static final long serialVersionUID = 1L;

    UnsafePackage(String message) {
        super(message);
    }

    UnsafePackage(String message, Throwable cause) {
        super(message, cause);
    }
}
