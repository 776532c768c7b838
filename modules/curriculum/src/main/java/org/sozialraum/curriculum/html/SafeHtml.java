package org.sozialraum.curriculum.html;

import static java.util.Objects.requireNonNull;

/**
 * HTML that may be put into a page as it is: it came from Markdown and went through a sanitizer. Only this package makes
 * it, so whoever holds one need not look again.
 */
public final class SafeHtml {
    private final String html;
    private final String text;

    SafeHtml(String html, String text) {
        this.html = requireNonNull(html, "html is null");
        this.text = requireNonNull(text, "text is null");
    }

    public static SafeHtml empty() {
        return new SafeHtml("", "");
    }

    /** To be written without escaping. */
    public String html() {
        return html;
    }

    /** The same as plain text, to be escaped; for places that take no markup, such as the options of a select. */
    public String text() {
        return text;
    }

    public boolean isEmpty() {
        return html.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SafeHtml that && html.equals(that.html);
    }

    @Override
    public int hashCode() {
        return html.hashCode();
    }

    @Override
    public String toString() {
        return html;
    }
}
