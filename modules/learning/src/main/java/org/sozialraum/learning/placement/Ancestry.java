package org.sozialraum.learning.placement;

import java.util.List;

/**
 * What the LMS says an activity was copied from. Newest first; the present ids are not among them, and ids that we have
 * never met may be.
 *
 * @param links resource links that the activity was before
 * @param courses courses that its course is a copy of
 */
public record Ancestry(List<String> links, List<String> courses) {
    /** Never copied, or nobody tells. */
    public static final Ancestry NONE = new Ancestry(List.of(), List.of());

    public Ancestry {
        links = List.copyOf(links);
        courses = List.copyOf(courses);
    }
}
