package org.sozialraum.learning.registration;

import static java.util.Objects.requireNonNull;

/** The way to a platform that knows us already. Called outside any transaction. */
public interface RegistrationGateway {
    /** Asks what the platform knows of us, and sends nothing. */
    Answer ask(String issuer, RenewalAccess access);

    /** Asks again, and sends what has changed; nothing if nothing has. */
    Answer send(String issuer, RenewalAccess access);

    /**
     * What came of it.
     *
     * @param access for the next time: a platform may give a new token with each answer
     */
    record Answer(State state, RegistrationTalk talk, RenewalAccess access) {
        public Answer {
            requireNonNull(state, "state is null");
            requireNonNull(talk, "talk is null");
            requireNonNull(access, "access is null");
        }
    }

    /** How the platform and we stand. */
    enum State {
        /** There is something to send. */
        DUE,
        /** The platform knows us as we are. */
        CURRENT,
        /** The platform has taken what has changed. */
        RENEWED,
        /** It could not be found out, or not be sent; the last finding says why. */
        FAILED
    }
}
