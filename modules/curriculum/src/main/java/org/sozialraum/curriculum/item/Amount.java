package org.sozialraum.curriculum.item;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers as people type them. German and English use comma and point the other way round, so {@code 1.000} has two
 * readings; whoever typed it meant one of them.
 */
public final class Amount {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f']+");
    private static final Pattern DECIMAL = Pattern.compile("([+-]?[0-9]{1,20})(?:[.,]([0-9]{1,20}))?");
    private static final Pattern GROUPED_BY_POINTS =
            Pattern.compile("([+-]?[0-9]{1,3}(?:\\.[0-9]{3}){1,6})(?:,([0-9]{1,20}))?");
    private static final Pattern GROUPED_BY_COMMAS =
            Pattern.compile("([+-]?[0-9]{1,3}(?:,[0-9]{3}){1,6})(?:\\.([0-9]{1,20}))?");

    private Amount() {}

    /** All numbers that the text can mean, the likeliest first; none if it is no number. */
    static List<BigDecimal> readings(String typed) {
        String text = BLANKS.matcher(typed).replaceAll("").replace('−', '-');
        Set<BigDecimal> readings = new LinkedHashSet<>();
        for (Pattern pattern : List.of(DECIMAL, GROUPED_BY_POINTS, GROUPED_BY_COMMAS)) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.matches()) {
                String whole = matcher.group(1).replace(".", "").replace(",", "");
                String fraction = matcher.group(2);
                readings.add(new BigDecimal(fraction == null ? whole : whole + "." + fraction));
            }
        }
        return List.copyOf(readings);
    }

    public static boolean isNumber(String typed) {
        return !readings(typed).isEmpty();
    }
}
