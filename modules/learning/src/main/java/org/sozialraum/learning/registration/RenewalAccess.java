package org.sozialraum.learning.registration;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Where our registration at a platform can be read and changed.
 *
 * @param address given by the platform
 * @param sealedToken the key to it, readable only by whoever sealed it; some platforms give none
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7592#section-3">RFC 7592, 3</a>
 */
public record RenewalAccess(String address, Optional<String> sealedToken) {
    public RenewalAccess {
        requireNonNull(address, "address is null");
        requireNonNull(sealedToken, "sealedToken is null");
    }

    @Override
    public String toString() {
        return "RenewalAccess[" + (sealedToken.isPresent() ? "with" : "without") + " token]";
    }
}
