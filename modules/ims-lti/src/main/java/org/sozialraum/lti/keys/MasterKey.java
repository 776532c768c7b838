package org.sozialraum.lti.keys;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret of the installation that keeps private keys unreadable in the database: AES-256 in GCM. What a ciphertext
 * belongs to is authenticated with it, so that rows cannot be swapped.
 */
public final class MasterKey {
    /** Length of the secret. */
    public static final int BYTES = 32;

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey key;

    private MasterKey(byte[] secret) {
        this.key = new SecretKeySpec(secret, "AES");
    }

    /**
     * The master key from its bytes, which are copied.
     *
     * @throws IllegalArgumentException unless there are exactly 32 bytes
     */
    public static MasterKey of(byte[] secret) {
        if (secret.length != BYTES)
            throw new IllegalArgumentException("a master key has " + BYTES + " bytes, not " + secret.length);
        return new MasterKey(secret.clone());
    }

    /**
     * The master key from a setting; white space around it is passed over.
     *
     * @throws IllegalArgumentException unless this is base64 of exactly 32 bytes
     */
    public static MasterKey fromBase64(String text) {
        return of(Base64.getDecoder().decode(text.strip()));
    }

    /** Encrypts; only the same purpose opens it again. */
    public String seal(byte[] plain, String purpose, SecureRandom random) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = apply(Cipher.ENCRYPT_MODE, nonce, purpose, plain);
        byte[] both = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, both, NONCE_BYTES, sealed.length);
        return Base64.getEncoder().encodeToString(both);
    }

    /**
     * Decrypts what {@link #seal} has encrypted for this purpose.
     *
     * @throws Unreadable if this was sealed by another master key, for another purpose, or was changed
     */
    public byte[] open(String sealed, String purpose) {
        byte[] both = Base64.getDecoder().decode(sealed);
        if (both.length <= NONCE_BYTES) throw new Unreadable(purpose, new IllegalArgumentException("too short"));
        byte[] nonce = Arrays.copyOf(both, NONCE_BYTES);
        return apply(Cipher.DECRYPT_MODE, nonce, purpose, Arrays.copyOfRange(both, NONCE_BYTES, both.length));
    }

    private byte[] apply(int mode, byte[] nonce, String purpose, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(purpose.getBytes(UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new Unreadable(purpose, e);
        }
    }

    /** Something sealed cannot be opened: most likely the master key of the installation is not the one of before. */
    public static final class Unreadable extends RuntimeException {
        Unreadable(String purpose, Exception cause) {
            super("cannot read " + purpose + ": was the master key changed?", cause);
        }
    }
}
