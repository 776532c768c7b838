package org.sozialraum.persistence.database;

/** The tool cannot work with this database. The message is one sentence for the administrator: what, and the way out. */
public final class DatabaseUnusable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DatabaseUnusable(String message) {
        super(message);
    }

    public DatabaseUnusable(String message, Throwable cause) {
        super(message, cause);
    }
}
