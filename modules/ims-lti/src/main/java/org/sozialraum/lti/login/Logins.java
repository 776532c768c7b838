package org.sozialraum.lti.login;

import java.time.Instant;
import java.util.Optional;

/** Every login that was begun and has not been forgotten yet, shared by all nodes. */
public interface Logins {

    void save(PendingLogin login);

    /** Reads without consuming. */
    Optional<RememberedLogin> find(String state);

    /**
     * Uses the login up, by <b>one atomic statement</b>: of many callers with one state exactly one gets
     * {@link Consumption#CONSUMED}. It joins the caller's transaction.
     */
    Consumption consume(String state, Instant at);

    /** A login, and when it was used up if it was. */
    record RememberedLogin(PendingLogin login, Optional<Instant> consumedAt) {}

    /** What became of an attempt to use a login up. */
    enum Consumption {
        /** The caller is the first and only one. */
        CONSUMED,
        /** Somebody was earlier. */
        ALREADY_USED,
        /** Never seen, expired or forgotten. */
        UNKNOWN
    }
}
