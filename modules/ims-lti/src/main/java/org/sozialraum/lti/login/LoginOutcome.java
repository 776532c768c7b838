package org.sozialraum.lti.login;

import java.net.URI;
import java.time.Duration;
import org.sozialraum.lti.platform.Origin;
import org.sozialraum.lti.refusal.Refusal;

/** How to answer a platform's login request. */
public sealed interface LoginOutcome {

    /** Set the cookie and send the browser to the platform's authorization endpoint. */
    record Redirect(URI authorization, BrowserSecret cookie) implements LoginOutcome {}

    /**
     * Set the cookie, answer a page that puts the secret into the platform's storage, and let it go to the
     * authorization endpoint after the answer, or when a few seconds brought none.
     *
     * @see <a href="https://www.imsglobal.org/spec/lti-pm-s/v0p1">LTI postMessage Storage</a>
     */
    record StoreFirst(URI authorization, BrowserSecret cookie, StorageOffer storage) implements LoginOutcome {}

    /** Nothing was begun. */
    record Refused(Refusal refusal) implements LoginOutcome {}

    /**
     * The cookie of one login. Its name must depend on the state, so that two tabs do not overwrite each other.
     *
     * @param state the login that it belongs to
     * @param secret the value
     * @param lifetime how long it is of use
     */
    record BrowserSecret(String state, String secret, Duration lifetime) {
        @Override
        public String toString() {
            return "BrowserSecret[]";
        }
    }

    /**
     * What to put into the platform's storage by {@code lti.put_data}.
     *
     * @param frame name of the frame to talk to; {@code _parent} is the window around us
     * @param platform the only origin to talk to
     * @param key key of the entry
     * @param secret value of the entry
     */
    record StorageOffer(String frame, Origin platform, String key, String secret) {
        /** The key under which the secret of a login lies. */
        public static String keyFor(String state) {
            return "lti_login_" + state;
        }

        StorageOffer under(String newKey) {
            return new StorageOffer(frame, platform, newKey, secret);
        }

        @Override
        public String toString() {
            return "StorageOffer[" + frame + ", " + platform + "]";
        }
    }
}
