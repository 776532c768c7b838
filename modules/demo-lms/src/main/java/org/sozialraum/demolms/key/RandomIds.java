package org.sozialraum.demolms.key;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/** Names that nobody guesses. */
public final class RandomIds {
    private final RandomGenerator random;

    public RandomIds(RandomGenerator random) {
        this.random = random;
    }

    public static RandomIds secure() {
        return new RandomIds(new SecureRandom());
    }

    /** 32 hexadecimal digits. */
    public String next() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
