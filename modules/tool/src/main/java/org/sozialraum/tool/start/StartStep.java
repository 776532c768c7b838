package org.sozialraum.tool.start;

/** Something that has to be there before the first page is served. Every bean of this type is run, once. */
public interface StartStep {

    /** The order: lower numbers first. */
    int rank();

    /** @throws Misconfigured if a setting keeps it from starting */
    void run();
}
