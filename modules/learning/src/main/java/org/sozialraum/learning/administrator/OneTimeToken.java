package org.sozialraum.learning.administrator;

import java.util.Optional;
import java.util.random.RandomGenerator;
import org.sozialraum.learning.session.SessionToken;

/** What makes the address of a link that works once: 32 random bytes in base64url, of which only the hash is stored. */
public final class OneTimeToken {
    private final SessionToken secret;

    private OneTimeToken(SessionToken secret) {
        this.secret = secret;
    }

    public static OneTimeToken random(RandomGenerator random) {
        return new OneTimeToken(SessionToken.random(random));
    }

    /** Empty if it can't be one. */
    public static Optional<OneTimeToken> parse(String text) {
        return SessionToken.parse(text).map(OneTimeToken::new);
    }

    /** As it stands in the address. */
    public String value() {
        return secret.value();
    }

    /** SHA-256 in base64url. */
    public String hash() {
        return secret.hash();
    }

    @Override
    public String toString() {
        return "OneTimeToken[…]";
    }
}
