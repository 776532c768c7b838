package org.sozialraum.learning.registration;

/** Keeps texts of strangers short. */
final class Cut {
    private static final String MARK = "…";

    private Cut() {}

    /** At most so many characters, and never half a surrogate pair at the end. */
    static String to(int longest, String text) {
        if (text.length() <= longest) {
            return text;
        }
        int end = longest - MARK.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + MARK;
    }
}
