package org.sozialraum.tool.player;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.sozialraum.tool.pages.LinkView;
import org.sozialraum.tool.pages.ShellView;

/**
 * A reflective task to think about; writing here comes later, and the page says so.
 *
 * @param minutes roughly
 * @param words lower and upper end of the length, as a hint
 * @param action where "done, next" is posted; absent in a teacher's preview
 */
public record ReflectionView(
        ShellView shell,
        String title,
        Content prompt,
        Content guidance,
        int minutes,
        Words words,
        List<Criterion> rubric,
        Optional<String> action,
        boolean done,
        Optional<LinkView> previous,
        Optional<LinkView> next) {
    public ReflectionView {
        rubric = List.copyOf(rubric);
    }

    /** How long a text may become. */
    public record Words(int from, int to) {}

    /** What a text is read for. */
    public record Criterion(Content name, List<Level> levels) {
        public Criterion {
            levels = List.copyOf(levels);
        }
    }

    /** How a level of a criterion looks. */
    public record Level(int level, Content descriptor) {}
}
