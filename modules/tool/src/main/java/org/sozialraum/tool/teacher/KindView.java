package org.sozialraum.tool.teacher;

/**
 * A page to choose in place of a module.
 *
 * @param value what the form sends
 * @param code the part of its texts' keys after {@code kind.}
 */
public record KindView(String value, String code) {}
