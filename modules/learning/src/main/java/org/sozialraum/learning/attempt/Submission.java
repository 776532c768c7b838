package org.sozialraum.learning.attempt;

import java.time.Instant;

/** An attempt was handed in, and what it was worth. */
public record Submission(Instant at, Score score) {}
