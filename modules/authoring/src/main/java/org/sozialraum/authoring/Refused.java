package org.sozialraum.authoring;

import java.util.List;

/** It can't be done; each sentence says why, and the way out. */
public final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<String> sentences;

    public Refused(String sentence) {
        this(List.of(sentence));
    }

    public Refused(List<String> sentences) {
        super(String.join("\n", sentences));
        this.sentences = List.copyOf(sentences);
    }

    public List<String> sentences() {
        return sentences;
    }
}
