package org.sozialraum.curriculum.item;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sozialraum.curriculum.item.Mark.Verdict;

/**
 * A number with its unit.
 *
 * <p>Mark: full if the number, in the unit chosen, lies within the tolerance; otherwise nothing.
 *
 * @param value in the unit whose factor is 1
 * @param tolerance how far from the value is still right, in the same unit; 0 for exactly
 * @param units by name: how many of the unit with factor 1 one of it is
 */
public record Numeric(ItemHead head, BigDecimal value, BigDecimal tolerance, Map<String, BigDecimal> units)
        implements MarkedItem {
    /** The part that answers a number which is too small. */
    public static final String TOO_LOW = "too-low";

    /** The part that answers a number which is too large. */
    public static final String TOO_HIGH = "too-high";

    /** Characters of a number as it is typed. */
    public static final int LONGEST = 40;

    public Numeric {
        units = Collections.unmodifiableMap(new LinkedHashMap<>(units));
    }

    @Override
    public List<String> parts() {
        List<String> parts = new ArrayList<>(List.of(TOO_LOW, TOO_HIGH));
        parts.addAll(units.keySet());
        return List.copyOf(parts);
    }

    @Override
    public Response solution() {
        return new Response.Measured(value.toPlainString(), Optional.of(baseUnit()));
    }

    private String baseUnit() {
        return units.entrySet().stream()
                .filter(unit -> unit.getValue().compareTo(BigDecimal.ONE) == 0)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public Mark mark(Response response) {
        return response instanceof Response.Measured(String amount, Optional<String> unit)
                ? unit.map(units::get)
                        .map(factor -> mark(Amount.readings(amount), factor))
                        .orElse(Mark.NOTHING)
                : Mark.NOTHING;
    }

    private Mark mark(List<BigDecimal> readings, BigDecimal factor) {
        if (readings.isEmpty()) {
            return Mark.NOTHING;
        }
        List<BigDecimal> distances = readings.stream()
                .map(reading -> reading.multiply(factor).subtract(value))
                .toList();
        if (distances.stream().anyMatch(distance -> distance.abs().compareTo(tolerance) <= 0)) {
            return new Mark(1, Map.of());
        }
        String side = distances.getFirst().signum() < 0 ? TOO_LOW : TOO_HIGH;
        return new Mark(0, Map.of(side, Verdict.WRONG));
    }

    @Override
    public Presentation presentation(long seed) {
        return new Presentation(List.of(TOO_LOW, TOO_HIGH), List.copyOf(units.keySet()));
    }
}
