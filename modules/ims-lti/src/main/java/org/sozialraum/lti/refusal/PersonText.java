package org.sozialraum.lti.refusal;

/**
 * Three short sentences or less each, for somebody who only wanted to open an activity.
 *
 * @param happened what happened
 * @param safe what is safe, so that nobody worries about their work
 * @param next what to do now
 */
public record PersonText(String happened, String safe, String next) {}
