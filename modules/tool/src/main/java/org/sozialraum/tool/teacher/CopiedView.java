package org.sozialraum.tool.teacher;

import java.util.Optional;

/**
 * An activity of the course that this one is a copy of.
 *
 * @param title what the course calls it
 * @param state {@code opened} here and what it has become; {@code waiting} until somebody opens it here;
 *     {@code unbound}, because nobody there had chosen anything either
 * @param module what it is here, or will be
 */
public record CopiedView(String title, String state, Optional<String> module) {}
