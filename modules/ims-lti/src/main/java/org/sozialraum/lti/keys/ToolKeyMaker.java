package org.sozialraum.lti.keys;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;

/** Makes RSA keys of 2048 bits, and brings stored ones back to life. */
final class ToolKeyMaker {
    private static final int BITS = 2048;

    private final MasterKey masterKey;
    private final SecureRandom random;

    ToolKeyMaker(MasterKey masterKey, SecureRandom random) {
        this.masterKey = masterKey;
        this.random = random;
    }

    StoredToolKey make(Instant createdAt, Instant signsFrom) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS, random);
            KeyPair pair = generator.generateKeyPair();
            RSAKey jwk = publicJwk((RSAPublicKey) pair.getPublic());
            String sealed = masterKey.seal(pair.getPrivate().getEncoded(), purpose(jwk.getKeyID()), random);
            return new StoredToolKey(jwk.getKeyID(), jwk.toJSONString(), sealed, createdAt, signsFrom);
        } catch (GeneralSecurityException | JOSEException e) {
            throw new IllegalStateException("this Java cannot make RSA keys of " + BITS + " bits", e);
        }
    }

    /** The thumbprint of the key is its id: no two keys share it, and it says nothing else. */
    private static RSAKey publicJwk(RSAPublicKey key) throws JOSEException {
        return new RSAKey.Builder(key)
                .keyUse(KeyUse.SIGNATURE)
                .algorithm(JWSAlgorithm.RS256)
                .keyIDFromThumbprint()
                .build();
    }

    ToolSigner signer(StoredToolKey key) {
        byte[] encoded = masterKey.open(key.sealedPrivateKey(), purpose(key.kid()));
        try {
            return new ToolSigner(
                    key.kid(), KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("stored key " + key.kid() + " is no RSA key", e);
        }
    }

    private static String purpose(String kid) {
        return "private key " + kid;
    }
}
