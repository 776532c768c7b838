package org.sozialraum.authoring.sharing;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How the files of a module differ between what was taken over, what the source has now, and what stands here.
 *
 * @param files what became of each file that differs anywhere
 */
record ThreeWays(Map<String, Difference> files) {
    enum Difference {
        /** The source has changed it, nobody here has. */
        THEIRS,
        /** Somebody here has changed it, the source has not. */
        OURS,
        /** Both have, in different ways. */
        BOTH
    }

    static ThreeWays of(Map<String, byte[]> base, Map<String, byte[]> theirs, Map<String, byte[]> ours) {
        Set<String> names = new TreeSet<>(base.keySet());
        names.addAll(theirs.keySet());
        names.addAll(ours.keySet());
        Map<String, Difference> files = new TreeMap<>();
        for (String name : names) {
            difference(base.get(name), theirs.get(name), ours.get(name))
                    .ifPresent(difference -> files.put(name, difference));
        }
        return new ThreeWays(files);
    }

    private static Optional<Difference> difference(
            byte @Nullable [] base, byte @Nullable [] theirs, byte @Nullable [] ours) {
        boolean theyChanged = !Arrays.equals(base, theirs);
        boolean weChanged = !Arrays.equals(base, ours);
        if (Arrays.equals(theirs, ours)) {
            return Optional.empty();
        }
        if (theyChanged && weChanged) {
            return Optional.of(Difference.BOTH);
        }
        return Optional.of(theyChanged ? Difference.THEIRS : Difference.OURS);
    }
}
