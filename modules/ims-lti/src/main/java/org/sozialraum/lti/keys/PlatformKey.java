package org.sozialraum.lti.keys;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.util.Base64URL;
import java.security.interfaces.RSAPublicKey;

/** One public key of a platform, ready to verify: made once per key, not once per launch. */
public final class PlatformKey {
    private static final JWSHeader RS256 = new JWSHeader(JWSAlgorithm.RS256);

    private final String kid;
    private final RSASSAVerifier verifier;

    PlatformKey(String kid, RSAPublicKey key) {
        this.kid = kid;
        this.verifier = new RSASSAVerifier(key);
    }

    /** Id of the key. */
    public String kid() {
        return kid;
    }

    /**
     * Whether the holder of this key signed these bytes, by RS256 and nothing else: the token has no say in it.
     *
     * @param signature in base64url
     */
    public boolean signed(byte[] input, String signature) {
        try {
            return verifier.verify(RS256, input, new Base64URL(signature));
        } catch (JOSEException e) {
            throw new IllegalStateException("cannot verify with key " + kid, e);
        }
    }
}
