package org.sozialraum.learning.attempt;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Points reached out of the points there are, with two decimals. Zero is a score.
 *
 * @param given 0 … maximum
 * @param maximum greater than 0
 */
public record Score(BigDecimal given, BigDecimal maximum) implements Comparable<Score> {
    private static final int DECIMALS = 2;

    public Score {
        given = given.setScale(DECIMALS, RoundingMode.HALF_UP);
        maximum = maximum.setScale(DECIMALS, RoundingMode.HALF_UP);
        if (maximum.signum() <= 0) {
            throw new IllegalArgumentException("maximum must be above 0, is " + maximum);
        }
        if (given.signum() < 0 || given.compareTo(maximum) > 0) {
            throw new IllegalArgumentException("given must be within 0 and " + maximum + ", is " + given);
        }
    }

    public static Score of(double given, double maximum) {
        return new Score(BigDecimal.valueOf(given), BigDecimal.valueOf(maximum));
    }

    /** Share of the points, 0 … 1. */
    public double share() {
        return given.doubleValue() / maximum.doubleValue();
    }

    /** Higher share first matters, not the number of points: a check may have changed between two attempts. */
    @Override
    public int compareTo(Score other) {
        return given.multiply(other.maximum).compareTo(other.given.multiply(maximum));
    }
}
