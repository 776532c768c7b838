package org.sozialraum.lti.grades;

import java.math.BigDecimal;

/**
 * Points reached out of the points there are. Zero is a score; more than the maximum is allowed (extra credit).
 *
 * @param given 0 or more
 * @param maximum more than 0; the platform scales to the maximum of its own column
 * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0#scoregiven-and-scoremaximum">AGS 2.0, 3.4.5</a>
 */
public record Points(BigDecimal given, BigDecimal maximum) {
    public Points {
        if (given.signum() < 0) {
            throw new IllegalArgumentException("given must be 0 or more, is " + given);
        }
        if (maximum.signum() <= 0) {
            throw new IllegalArgumentException("maximum must be above 0, is " + maximum);
        }
    }

    public static Points of(double given, double maximum) {
        return new Points(BigDecimal.valueOf(given), BigDecimal.valueOf(maximum));
    }
}
