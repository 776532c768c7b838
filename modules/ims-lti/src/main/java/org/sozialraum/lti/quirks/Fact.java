package org.sozialraum.lti.quirks;

import java.net.URI;

/**
 * Something that an administrator of this platform should know.
 *
 * @param what in a sentence
 * @param source where it is written: documentation, source code, or a bug report
 */
public record Fact(String what, URI source) {
    public Fact {
        if (what.isBlank()) throw new IllegalArgumentException("a fact says something");
        if (!"https".equals(source.getScheme())) throw new IllegalArgumentException("no source: " + source);
    }

    public static Fact of(String what, String source) {
        return new Fact(what, URI.create(source));
    }
}
