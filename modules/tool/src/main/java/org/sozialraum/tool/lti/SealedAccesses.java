package org.sozialraum.tool.lti;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Optional;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.registration.RenewalAccess;
import org.sozialraum.lti.keys.MasterKey;
import org.sozialraum.lti.registration.ClientAccess;

/**
 * Registration access tokens sealed by the master key, each for its platform and address alone: whoever can write into the
 * database still cannot have one sent elsewhere.
 */
@Once
class SealedAccesses {
    /** Longer ones are no addresses that a platform means. */
    private static final int LONGEST_ADDRESS = 2_000;

    private static final int LONGEST_TOKEN = 5_000;

    private final MasterKey masterKey;
    private final SecureRandom random;

    @Inject
    SealedAccesses(MasterKey masterKey, SecureRandom random) {
        this.masterKey = masterKey;
        this.random = random;
    }

    /** Empty if a platform gave something that is too long to be kept. */
    Optional<RenewalAccess> seal(ClientAccess access) {
        String address = access.address().toString();
        boolean tooLong = address.length() > LONGEST_ADDRESS
                || access.token()
                        .filter(token -> token.length() > LONGEST_TOKEN)
                        .isPresent();
        return tooLong
                ? Optional.empty()
                : Optional.of(new RenewalAccess(
                        address,
                        access.token()
                                .map(token -> masterKey.seal(
                                        token.getBytes(UTF_8), purpose(access.issuer(), address), random))));
    }

    /**
     * @throws MasterKey.Unreadable if it was sealed for another platform or address, or by another master key
     * @throws IllegalArgumentException if the address is on a host that is not the issuer's
     */
    ClientAccess open(String issuer, RenewalAccess access) {
        return new ClientAccess(
                issuer,
                URI.create(access.address()),
                access.sealedToken()
                        .map(token -> new String(masterKey.open(token, purpose(issuer, access.address())), UTF_8)));
    }

    private static String purpose(String issuer, String address) {
        return "registration access token of " + issuer + " at " + address;
    }
}
