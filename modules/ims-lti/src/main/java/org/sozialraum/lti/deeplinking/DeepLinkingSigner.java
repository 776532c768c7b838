package org.sozialraum.lti.deeplinking;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.random.RandomGenerator;
import org.sozialraum.lti.keys.ToolKeys;

/** Signs the answers to deep-linking requests. Safe for many threads. */
public final class DeepLinkingSigner {
    private static final int NONCE_BYTES = 32;

    private final ToolKeys keys;
    private final InstantSource clock;
    private final RandomGenerator random;

    public DeepLinkingSigner(ToolKeys keys, InstantSource clock, RandomGenerator random) {
        this.keys = keys;
        this.clock = clock;
        this.random = random;
    }

    /** The value of the form field {@code JWT}; the platform takes it for five minutes. */
    public String sign(DeepLinkingResponse response) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        Instant now = clock.instant();
        String unique = Base64.getUrlEncoder().withoutPadding().encodeToString(nonce);
        return keys.signer(now).sign(response.claims(now, unique));
    }
}
