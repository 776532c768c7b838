package org.sozialraum.curriculum.item;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/**
 * Fisher and Yates' shuffle, fed by SplitMix64. Written out here so that an attempt looks the same after an update of
 * the Java runtime.
 */
final class Shuffle {
    private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

    private long state;

    /** Two items of the same attempt are shuffled differently. */
    Shuffle(long seed, UUID item) {
        this.state = seed ^ Long.rotateLeft(item.getMostSignificantBits(), 32) ^ item.getLeastSignificantBits();
    }

    List<String> shuffled(List<String> names) {
        List<String> order = new ArrayList<>(names);
        for (int last = order.size() - 1; last > 0; last--) {
            Collections.swap(order, last, below(last + 1));
        }
        return order;
    }

    private int below(int bound) {
        return (int) Long.remainderUnsigned(next(), bound);
    }

    private long next() {
        state += GOLDEN_GAMMA;
        long mixed = (state ^ (state >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
