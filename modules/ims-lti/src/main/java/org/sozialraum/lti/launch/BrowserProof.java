package org.sozialraum.lti.launch;

import java.util.Optional;
import org.sozialraum.lti.login.PendingLogin;
import org.sozialraum.lti.login.PendingLogin.StoredProof;
import org.sozialraum.lti.login.Secrets;

/**
 * Proves that the browser that brings a launch is the one that began its login.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-cs-oidc/v0p1">LTI OIDC Login with LTI Client Side postMessages</a>
 */
final class BrowserProof {
    private BrowserProof() {}

    static Optional<Binding> of(LaunchRequest request, PendingLogin login) {
        if (matches(request.cookieSecret(), Optional.of(login.browserProof()))) return Optional.of(Binding.COOKIE);
        if (matches(request.storedSecret(), login.storage().map(StoredProof::proof)))
            return Optional.of(Binding.PLATFORM_STORAGE);
        return Optional.empty();
    }

    private static boolean matches(Optional<String> secret, Optional<String> proof) {
        return secret.isPresent() && proof.isPresent() && Secrets.matches(secret.get(), proof.get());
    }
}
