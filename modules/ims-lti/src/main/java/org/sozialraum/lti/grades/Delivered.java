package org.sozialraum.lti.grades;

/**
 * The platform says that it took the score.
 *
 * @param status 200 to 299
 */
public record Delivered(int status) implements Delivery {}
