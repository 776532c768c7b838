package org.sozialraum.learning.registration;

/** Keeps texts of strangers short. */
final class Cut {
    private static final String MARK = "…";

    private Cut() {}

    /** At most so many characters, never half a surrogate pair at the end, and nothing that a database cannot keep. */
    static String to(int longest, String whole) {
        String text = whole.replace('\0', ' ');
        if (text.length() <= longest) {
            return text;
        }
        int end = longest - MARK.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + MARK;
    }
}
