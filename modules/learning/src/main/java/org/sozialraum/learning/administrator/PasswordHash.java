package org.sozialraum.learning.administrator;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * What is kept of a password: PBKDF2 with HMAC-SHA-512, 210,000 rounds, 16 bytes of salt and 32 bytes of result, as the
 * OWASP Password Storage Cheat Sheet asks. Takes some tenths of a second to make or to compare, on purpose.
 *
 * @param salt in base64
 * @param key in base64
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8018#section-5.2">RFC 8018, 5.2 PBKDF2</a>
 */
public record PasswordHash(int rounds, String salt, String key) {
    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final int ROUNDS = 210_000;
    private static final int SALT_BYTES = 16;
    private static final int KEY_BITS = 256;
    private static final Pattern SHAPE =
            Pattern.compile("\\$pbkdf2-sha512\\$([1-9][0-9]{3,7})\\$([A-Za-z0-9+/=]{24})\\$([A-Za-z0-9+/=]{44})");

    /** @param random unpredictable, such as {@link java.security.SecureRandom} */
    public static PasswordHash of(Password password, RandomGenerator random) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        String text = Base64.getEncoder().encodeToString(salt);
        return new PasswordHash(ROUNDS, text, derived(password, ROUNDS, text));
    }

    /** Empty if it is none of ours. */
    public static Optional<PasswordHash> parse(String text) {
        Matcher parts = SHAPE.matcher(text);
        return parts.matches()
                ? Optional.of(new PasswordHash(Integer.parseInt(parts.group(1)), parts.group(2), parts.group(3)))
                : Optional.empty();
    }

    /** {@code $pbkdf2-sha512$<rounds>$<salt>$<key>}: all that a later version needs to compare it. */
    public String text() {
        return "$pbkdf2-sha512$" + rounds + "$" + salt + "$" + key;
    }

    /** Compares in constant time. */
    public boolean matches(Password password) {
        return MessageDigest.isEqual(decoded(derived(password, rounds, salt)), decoded(key));
    }

    /** Whether fewer rounds made it than we ask for today; the next login is the moment to make it again. */
    public boolean isOutdated() {
        return rounds < ROUNDS;
    }

    private static String derived(Password password, int rounds, String salt) {
        PBEKeySpec spec = new PBEKeySpec(password.words().toCharArray(), decoded(salt), rounds, KEY_BITS);
        try {
            byte[] key =
                    SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
            return Base64.getEncoder().encodeToString(key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no " + ALGORITHM, e);
        } finally {
            spec.clearPassword();
        }
    }

    private static byte[] decoded(String base64) {
        return Base64.getDecoder().decode(base64);
    }

    @Override
    public String toString() {
        return "PasswordHash[…]";
    }
}
