package org.sozialraum.demolms.forge;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs the first two parts of a token, whatever the header promises. */
@FunctionalInterface
public interface Signer {
    byte[] sign(byte[] input);

    /** No signature at all, for {@code alg=none}. */
    static Signer none() {
        return input -> new byte[0];
    }

    static Signer rs256(PrivateKey key) {
        return input -> {
            try {
                Signature signature = Signature.getInstance("SHA256withRSA");
                signature.initSign(key);
                signature.update(input);
                return signature.sign();
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("cannot sign", e);
            }
        };
    }

    /** A key of somebody else. */
    static Signer foreign() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return rs256(generator.generateKeyPair().getPrivate());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot generate a key", e);
        }
    }

    /** HS256 with any bytes as the secret, such as those of a public key. */
    static Signer hs256(byte[] secret) {
        return input -> {
            try {
                Mac mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(secret, "HmacSHA256"));
                return mac.doFinal(input);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("cannot sign", e);
            }
        };
    }
}
