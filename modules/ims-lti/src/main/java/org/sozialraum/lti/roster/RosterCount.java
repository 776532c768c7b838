package org.sozialraum.lti.roster;

import java.util.EnumMap;
import java.util.Map;

/**
 * How much of a roster was read.
 *
 * @param pages that were told
 * @param members on these pages
 * @param skipped entries that were passed over, and why
 * @param otherRole members that came without the role that was asked for, and were left out
 */
public record RosterCount(int pages, int members, Map<Skipped, Integer> skipped, int otherRole) {
    static final RosterCount NOTHING = new RosterCount(0, 0, Map.of(), 0);

    public RosterCount {
        skipped = Map.copyOf(skipped);
    }

    RosterCount plus(RosterPage page) {
        Map<Skipped, Integer> sum = new EnumMap<>(Skipped.class);
        sum.putAll(skipped);
        page.skipped().forEach((why, times) -> sum.merge(why, times, Integer::sum));
        return new RosterCount(pages + 1, members + page.members().size(), sum, otherRole + page.otherRole());
    }
}
