package org.sozialraum.curriculum;

/**
 * A competence that a module works on.
 *
 * @param level name of one of the framework's levels, such as {@code advanced}
 */
public record Competence(CompetenceId id, String level) {}
