package org.sozialraum.curriculum;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What exactly a module was when somebody worked on it: the version that its author gave and a hash of its files.
 * In one word it is a Semantic Version with the hash as build metadata (SemVer 2.0, clause 10).
 *
 * @param number such as {@code 1.0.0}
 * @param sha256 64 hexadecimal digits, over names and bytes of all files of the module but {@code design.md}
 */
public record ContentVersion(String number, String sha256) {
    private static final Pattern WRITTEN = Pattern.compile("(\\d+\\.\\d+\\.\\d+)\\+([0-9a-f]{64})");

    public ContentVersion {
        if (!WRITTEN.matcher(number + "+" + sha256).matches()) {
            throw new IllegalArgumentException("no content version: " + number + "+" + sha256);
        }
    }

    public static Optional<ContentVersion> parse(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        return matcher.matches()
                ? Optional.of(new ContentVersion(matcher.group(1), matcher.group(2)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return number + "+" + sha256;
    }
}
