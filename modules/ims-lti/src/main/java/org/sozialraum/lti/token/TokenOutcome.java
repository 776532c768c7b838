package org.sozialraum.lti.token;

/** What came out of asking for an access token. */
public sealed interface TokenOutcome permits TokenOutcome.Granted, NotNow, Denied {
    /** The token may allow less than was asked for: see {@link AccessToken#allows}. */
    record Granted(AccessToken token) implements TokenOutcome {}
}
