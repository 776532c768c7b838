package org.sozialraum.lti.grades;

/** What became of one score. */
public sealed interface Delivery permits Delivered, Conflict, Setback {}
