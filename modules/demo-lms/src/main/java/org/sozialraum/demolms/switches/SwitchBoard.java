package org.sozialraum.demolms.switches;

import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The switches as they stand now, and the platform's clock, which one of them bends. */
public final class SwitchBoard implements InstantSource {
    private final InstantSource clock;
    private final Map<EndpointGroup, Integer> struck = new EnumMap<>(EndpointGroup.class);
    private Switches switches = Switches.CAREFUL;

    public SwitchBoard(InstantSource clock) {
        this.clock = clock;
    }

    public synchronized Switches now() {
        return switches;
    }

    public synchronized void set(Switches wanted) {
        switches = wanted;
        struck.clear();
    }

    public synchronized void change(UnaryOperator<Switches> by) {
        set(by.apply(switches));
    }

    /** The trouble that the next request to this endpoint meets; counts for what strikes a few times only. */
    public synchronized Trouble strike(EndpointGroup group) {
        return switches.troubleAt(group).at(struck.merge(group, 1, Integer::sum));
    }

    @Override
    public Instant instant() {
        return clock.instant().plus(now().clockSkew());
    }
}
