package org.sozialraum.tool.teacher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sozialraum.learning.group.CourseGroup;
import org.sozialraum.tool.web.Texts;

/**
 * A group whose numbers a teacher can look at, or all learners.
 *
 * @param label its name, else its id
 * @param shown whether the numbers on the page are its
 */
public record GroupView(String label, String href, boolean shown) {
    /** All learners first; nothing where there is no choice. */
    static List<GroupView> all(List<CourseGroup> groups, Optional<String> shown, String path, Texts said) {
        if (groups.isEmpty()) return List.of();
        GroupView everybody = new GroupView(said.get("teacher.groups.all"), path, shown.isEmpty());
        return Stream.concat(Stream.of(everybody), groups.stream().map(group -> of(group, shown, path, said)))
                .toList();
    }

    private static GroupView of(CourseGroup group, Optional<String> shown, String path, Texts said) {
        return new GroupView(
                group.name().orElseGet(() -> said.get("teacher.groups.nameless", group.id())),
                path + "?group=" + URLEncoder.encode(group.id(), UTF_8),
                shown.equals(Optional.of(group.id())));
    }
}
