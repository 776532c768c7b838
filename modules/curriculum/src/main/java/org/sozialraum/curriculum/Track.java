package org.sozialraum.curriculum;

import java.util.List;
import java.util.UUID;
import org.sozialraum.curriculum.html.SafeHtml;

/**
 * A way through the curriculum for a group of people.
 *
 * @param path slugs of its modules in the order in which they build on each other
 * @param hoursPerCredit hours of work that make an ECTS credit where this track is taught
 */
public record Track(String slug, UUID uuid, List<String> path, int hoursPerCredit, Texts<Text> texts) {
    public Track {
        path = List.copyOf(path);
    }

    public Text text(Language language) {
        return texts.in(language);
    }

    /**
     * What is said about a track.
     *
     * @param title short, as in a list of groups
     * @param about for whom it is and what they can do after it
     */
    public record Text(String title, SafeHtml about) {}
}
