package org.sozialraum.systemtests.learner;

import java.net.URI;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page as it came, after all redirects. */
public record Page(int status, URI address, Document html) {

    /** Where it is in the module: the path behind the session's token. */
    public String place() {
        return address.getPath().replaceFirst("^/(learn|teach)/[^/]+/?", "");
    }

    /** The part of the address that belongs to the session: {@code /learn/<token>}. */
    public String base() {
        return address.getPath().replaceFirst("^(/(learn|teach)/[^/]+).*", "$1");
    }

    public String right() {
        return html.body().attr("data-right");
    }

    public Optional<String> refusal() {
        return Optional.of(html.body().attr("data-refusal")).filter(code -> !code.isEmpty());
    }

    public boolean has(String selector) {
        return html.selectFirst(selector) != null;
    }

    public Element the(String selector) {
        Element found = html.selectFirst(selector);
        if (found == null) {
            throw new AssertionError("no " + selector + " on " + address.getPath() + " (" + status + "):\n"
                    + html.body().text());
        }
        return found;
    }

    public String text() {
        return html.body().text();
    }
}
