package org.sozialraum.curriculum;

import java.util.ArrayList;
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

    /** The same criteria and then those of another rubric with the same levels, under the other one's name. */
    public Rubric and(Rubric own) {
        List<String> all = new ArrayList<>(criteria);
        all.addAll(own.criteria());
        return new Rubric(
                own.slug(),
                own.uuid(),
                all,
                levels,
                own.texts().map((language, text) -> text(language).and(text)));
    }

    public Text text(Language language) {
        return texts.in(language);
    }

    /** @param criteria in the rubric's order */
    public record Text(String title, SafeHtml introduction, List<Criterion> criteria) {
        public Text {
            criteria = List.copyOf(criteria);
        }

        private Text and(Text own) {
            List<Criterion> all = new ArrayList<>(criteria);
            all.addAll(own.criteria());
            return new Text(own.title(), own.introduction(), all);
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
