package org.sozialraum.learning.administrator;

import java.text.Normalizer;
import java.util.Optional;

/** A password that is long enough: 12 to 200 characters, in one Unicode form whatever keyboard wrote it. */
public record Password(String words) {
    public static final int SHORTEST = 12;
    private static final int LONGEST = 200;

    public Password {
        if (!isLongEnough(words)) {
            throw new IllegalArgumentException("not a password");
        }
    }

    /** Empty if it is too short or too long. */
    public static Optional<Password> parse(String text) {
        String words = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return isLongEnough(words) ? Optional.of(new Password(words)) : Optional.empty();
    }

    private static boolean isLongEnough(String words) {
        int letters = words.codePointCount(0, words.length());
        return letters >= SHORTEST && letters <= LONGEST;
    }

    @Override
    public String toString() {
        return "Password[…]";
    }
}
