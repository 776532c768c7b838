package org.sozialraum.lti.platform;

/**
 * How many characters a store must be able to keep of what a platform, or a file about it, says. What is longer, or holds
 * a control character, is told and refused, or passed over where it is of no consequence.
 */
public final class Lengths {
    /** The {@code iss} of its messages. */
    public static final int ISSUER = 500;
    /** The id that it gave us. */
    public static final int CLIENT_ID = 200;
    /** A deployment (LTI Core 1.3, 5.3.3). */
    public static final int DEPLOYMENT = 255;
    /** Each of its addresses. */
    public static final int ADDRESS = 2_000;
    /** The audience of our assertions. */
    public static final int AUDIENCE = 500;
    /** How people call it. */
    public static final int NAME = 200;
    /** Such as {@code moodle}. */
    public static final int PRODUCT_FAMILY = 100;
    /** A secret that it gave us. */
    public static final int TOKEN = 4_000;

    private Lengths() {}

    public static boolean fits(String text, int longest) {
        return text.length() <= longest && text.chars().noneMatch(Character::isISOControl);
    }

    /** For an administrator, as the end of a sentence. */
    public static String rule(int longest) {
        return "may have at most " + longest + " characters, none of them a line break or another control character";
    }
}
