package org.sozialraum.lti.quirks.moodle;

/**
 * Makes Moodle's {@code Link} headers readable.
 *
 * <p>Moodle 4.4 writes them for an HTML page: {@code rel=“next”} with curly quotes, which arrive as the bytes of UTF-8
 * read one by one, and ampersands escaped as in HTML between the parameters. Headers of other platforms pass unchanged.
 *
 * @see <a href="https://github.com/Cvmcosta/ltijs/issues/46">ltijs 46: a parser made for Moodle's form fails elsewhere</a>
 */
public final class MoodleLinkHeader {
    private MoodleLinkHeader() {}

    /** @param header the value of one {@code Link} header */
    public static String plain(String header) {
        return header.replace("\u00e2\u0080\u009c", "\"")
                .replace("\u00e2\u0080\u009d", "\"")
                .replace('\u201c', '"')
                .replace('\u201d', '"')
                .replace("&amp;", "&");
    }
}
