package org.sozialraum.curriculum;

import java.util.List;
import java.util.UUID;
import org.sozialraum.curriculum.html.SafeHtml;

/**
 * An analytic rubric.
 *
 * @param criteria names
 * @param levels points, rising
 */
public record Rubric(String slug, UUID uuid, List<String> criteria, List<Integer> levels, Texts<Text> texts) {
    public Rubric {
        criteria = List.copyOf(criteria);
        levels = List.copyOf(levels);
    }

    public Text text(Language language) {
        return texts.in(language);
    }

    /** @param criteria in the rubric's order */
    public record Text(String title, SafeHtml introduction, List<Criterion> criteria) {
        public Text {
            criteria = List.copyOf(criteria);
        }
    }

    /**
     * One thing that is looked at.
     *
     * @param slug its name in the rubric
     * @param name inline: what it is called
     * @param levels in the rubric's order
     */
    public record Criterion(String slug, SafeHtml name, List<Level> levels) {
        public Criterion {
            levels = List.copyOf(levels);
        }
    }

    /** What a text on this level looks like. */
    public record Level(int level, SafeHtml descriptor) {}
}
