package org.sozialraum.learning.placement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Stream;

/** The courses that a course comes from, as the launch says and as we were told, the nearest first. */
record ToldAncestry(CourseCopies copies) {
    /** A course that is copied every year has so many ancestors, and no more are looked at. */
    private static final int MOST = 10;

    List<String> of(Arrival arrival) {
        List<String> told = arrival.course()
                .map(course -> ancestors(arrival.origin(), course))
                .orElse(List.of());
        return Stream.concat(arrival.ancestry().courses().stream(), told.stream())
                .distinct()
                .toList();
    }

    /** Copies of copies as well; who was copied in a circle is met once. */
    private List<String> ancestors(Origin origin, String course) {
        SequencedSet<String> met = new LinkedHashSet<>(List.of(course));
        Deque<String> open = new ArrayDeque<>(met);
        while (!open.isEmpty() && met.size() <= MOST) {
            copies.originsOf(origin, open.remove()).stream().filter(met::add).forEach(open::add);
        }
        return new ArrayList<>(met).subList(1, met.size());
    }
}
