package org.sozialraum.tool.teacher;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sozialraum.learning.placement.PlacementKind;

/**
 * What an activity can be made of, as forms name it in the field {@code module}: a module by its slug, another kind by
 * {@code @} and its code, which no slug begins with.
 */
public final class Choosable {
    private static final String MARK = "@";

    private Choosable() {}

    /** The kind that a value names; empty if it names none that stands beside the modules. */
    public static Optional<PlacementKind> kind(String value) {
        return Stream.of(PlacementKind.RECORD, PlacementKind.COHORT)
                .filter(kind -> value.equals(value(kind)))
                .findFirst();
    }

    public static String value(PlacementKind kind) {
        return MARK + kind.code();
    }

    /** The pages beside the modules. */
    public static List<KindView> kinds() {
        return Stream.of(PlacementKind.RECORD, PlacementKind.COHORT)
                .map(kind -> new KindView(value(kind), kind.code()))
                .toList();
    }
}
