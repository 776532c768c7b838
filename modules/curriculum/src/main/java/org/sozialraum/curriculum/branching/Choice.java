package org.sozialraum.curriculum.branching;

/**
 * A decision that can be made.
 *
 * @param to name of the node that it leads to
 */
public record Choice(String name, String to, Effects effects) {}
