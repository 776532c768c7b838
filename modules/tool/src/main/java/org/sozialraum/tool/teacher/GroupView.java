package org.sozialraum.tool.teacher;

/**
 * A group whose numbers a teacher can look at, or all learners.
 *
 * @param label its name, else its id
 * @param shown whether the numbers on the page are its
 */
public record GroupView(String label, String href, boolean shown) {}
