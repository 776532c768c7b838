package org.sozialraum.persistence.database;

/** The database did not keep what it was given: disk full, connection gone. Nothing of the transaction happened. */
public final class StorageFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StorageFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
