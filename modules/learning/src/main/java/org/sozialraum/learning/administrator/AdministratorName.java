package org.sozialraum.learning.administrator;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an administrator logs in with: 2 to 60 letters, digits, spaces and {@code . _ @ -}. It is kept in lower case, so
 * that "Kim" and "kim" are one.
 */
public record AdministratorName(String value) {
    private static final Pattern SHAPE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._@-]{1,59}");

    public AdministratorName {
        if (!SHAPE.matcher(value).matches() || !value.equals(value.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("not an administrator's name");
        }
    }

    /** Empty if it can't be one. */
    public static Optional<AdministratorName> parse(String text) {
        String name = Normalizer.normalize(text.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return SHAPE.matcher(name).matches() ? Optional.of(new AdministratorName(name)) : Optional.empty();
    }
}
