package org.sozialraum.lti.login;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** Secrets that only one browser knows, and what we remember of them. */
public final class Secrets {
    private static final int BYTES = 32;

    private Secrets() {}

    /** 32 random bytes in base64url without padding: 43 characters. */
    public static String random(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** SHA-256 in base64url: enough to recognise a secret, useless to somebody who reads our rows. */
    public static String fingerprint(String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Compares in constant time. */
    public static boolean matches(String secret, String fingerprint) {
        return MessageDigest.isEqual(fingerprint(secret).getBytes(US_ASCII), fingerprint.getBytes(US_ASCII));
    }
}
