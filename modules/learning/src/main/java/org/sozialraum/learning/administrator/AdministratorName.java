package org.sozialraum.learning.administrator;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sozialraum.learning.connection.Connection;

/**
 * What an administrator logs in with: 2 to 60 letters, digits, spaces and {@code . _ @ -}. It is kept in lower case, so
 * that "Kim" and "kim" are one. Those who come by a launch are called like their platform after an {@code @}, which no
 * name to log in with begins with.
 */
public record AdministratorName(String value) {
    private static final String LETTERS = "\\p{L}\\p{M}\\p{N} ._@-";
    private static final Pattern SHAPE = Pattern.compile("[\\p{L}\\p{N}][" + LETTERS + "]{1,59}");
    private static final Pattern LAUNCHED = Pattern.compile("@[" + LETTERS + "]{1,59}");

    public AdministratorName {
        boolean shaped =
                SHAPE.matcher(value).matches() || LAUNCHED.matcher(value).matches();
        if (!shaped || !value.equals(value.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("not an administrator's name");
        }
    }

    /** What those are called together who come by a launch from a platform. */
    static AdministratorName of(Connection platform) {
        String name = Normalizer.normalize(platform.name(), Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^" + LETTERS + "]", " ")
                .replaceAll(" +", " ")
                .strip();
        String known = "@" + name.substring(0, Math.min(name.length(), 50));
        String id = platform.id().toString();
        return new AdministratorName(known.strip() + " " + id.substring(0, 8));
    }

    /** Empty if it can't be one. */
    public static Optional<AdministratorName> parse(String text) {
        String name = Normalizer.normalize(text.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return SHAPE.matcher(name).matches() ? Optional.of(new AdministratorName(name)) : Optional.empty();
    }
}
