package org.sozialraum.tool.lti;

import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Optional;
import org.sozialraum.learning.Once;
import org.sozialraum.lti.keys.MasterKey;
import org.sozialraum.tool.privacy.TicketSeal;

/** Tickets of privacy launches, sealed by the master key. */
@Once
class PrivacyTicketSeal implements TicketSeal {
    private static final String PURPOSE = "data privacy launch";

    private final MasterKey masterKey;
    private final SecureRandom random;

    @Inject
    PrivacyTicketSeal(MasterKey masterKey, SecureRandom random) {
        this.masterKey = masterKey;
        this.random = random;
    }

    @Override
    public String seal(byte[] ticket) {
        return masterKey
                .seal(ticket, PURPOSE, random)
                .replace('+', '-')
                .replace('/', '_')
                .replace("=", "");
    }

    @Override
    public Optional<byte[]> open(String sealed) {
        try {
            return Optional.of(masterKey.open(sealed.replace('-', '+').replace('_', '/'), PURPOSE));
        } catch (MasterKey.Unreadable | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
