package org.sozialraum.lti.login;

import java.time.Instant;
import java.util.Optional;

/**
 * Every login that was begun and has not been forgotten yet, shared by all nodes. A port: the caller implements it.
 *
 * <p>Safe for many threads. An outage of the caller's store is an unchecked exception of its own; it passes through.
 *
 * @see <a href="https://www.imsglobal.org/spec/security/v1p0/#authentication-response-validation">Security Framework 1.0,
 *     5.1.3 nonce</a>
 */
public interface Logins {

    /** Remembers a login; every node must find it as soon as this returns, because the browser is redirected then. */
    void save(PendingLogin login);

    /**
     * Reads without consuming. A login that was used up or has expired is still found for a while, so that the person is
     * told what really happened; empty means never seen or forgotten.
     *
     * @param state as it was posted: any text of at most 200 characters
     */
    Optional<RememberedLogin> find(String state);

    /**
     * Uses the login up, by <b>one atomic statement</b>: of many callers with one state exactly one gets
     * {@link Consumption#CONSUMED}. It joins the caller's transaction.
     *
     * @param at the present; a login that expires then or earlier is not used up
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
