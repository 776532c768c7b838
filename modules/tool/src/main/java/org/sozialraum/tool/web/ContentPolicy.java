package org.sozialraum.tool.web;

import java.util.Set;
import java.util.TreeSet;

/**
 * What a browser may load into our pages, who may frame them and where their forms may go.
 *
 * @param framedBy origins of the registered platforms
 * @param formsTo origins beside our own that a form of this page is sent to
 * @see <a href="https://www.w3.org/TR/CSP3/">Content Security Policy Level 3</a>
 */
public record ContentPolicy(Set<String> framedBy, Set<String> formsTo) {
    static final String HEADER = "Content-Security-Policy";

    private static final String OURS = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "font-src 'self'; connect-src 'self'; base-uri 'none'; ";

    public ContentPolicy {
        framedBy = Set.copyOf(framedBy);
        formsTo = Set.copyOf(formsTo);
    }

    /** The header's value. */
    String text() {
        return OURS + "form-action 'self'" + spaced(formsTo) + "; frame-ancestors "
                + (framedBy.isEmpty() ? "'none'" : "'self'" + spaced(framedBy));
    }

    private static String spaced(Set<String> origins) {
        StringBuilder text = new StringBuilder();
        new TreeSet<>(origins).forEach(origin -> text.append(' ').append(origin));
        return text.toString();
    }
}
