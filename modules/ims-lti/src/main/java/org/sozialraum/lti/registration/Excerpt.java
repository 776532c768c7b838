package org.sozialraum.lti.registration;

import java.util.Optional;
import java.util.regex.Pattern;

/** Cuts the start out of an answer, and everything that could open a door. */
final class Excerpt {
    private static final int LONGEST = 300;
    /** So much of a token at the end of a cut text still counts as the token. */
    private static final int TELLING = 8;

    private static final String HIDDEN = "…";
    private static final Pattern JWT = Pattern.compile("eyJ[A-Za-z0-9_-]{5,}(\\.[A-Za-z0-9_-]*){0,2}");
    private static final Pattern SECRET_FIELD =
            Pattern.compile("(?i)(\"[a-z_]*(?:token|secret|password)\"\\s*:\\s*\")[^\"]*");
    /** A name is tried from its beginning only: from each letter of a long one would take for ever. */
    private static final Pattern SECRET_PARAMETER =
            Pattern.compile("(?i)(?<![a-z_])([a-z_]*(?:token|secret|password)=)[^&\\s\"'<]+");

    private final Optional<String> token;

    /** @param token the one that was sent; a platform may repeat it */
    Excerpt(Optional<String> token) {
        this.token = token;
    }

    String of(String text) {
        return of(text, LONGEST);
    }

    /** @param longest in characters */
    String of(String text, int longest) {
        String words = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        String safe = token.map(secret -> without(secret, words)).orElse(words);
        safe = JWT.matcher(safe).replaceAll(HIDDEN);
        safe = SECRET_FIELD.matcher(safe).replaceAll("$1" + HIDDEN);
        safe = SECRET_PARAMETER.matcher(safe).replaceAll("$1" + HIDDEN);
        return safe.length() <= longest ? safe : safe.substring(0, longest - 1) + HIDDEN;
    }

    private static String without(String secret, String words) {
        String rest = words.replace(secret, HIDDEN);
        for (int length = Math.min(secret.length(), rest.length()); length >= TELLING; length--) {
            if (rest.endsWith(secret.substring(0, length))) {
                return rest.substring(0, rest.length() - length) + HIDDEN;
            }
        }
        return rest;
    }
}
