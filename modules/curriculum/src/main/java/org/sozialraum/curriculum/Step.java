package org.sozialraum.curriculum;

import java.util.List;
import org.sozialraum.curriculum.branching.BranchingCase;
import org.sozialraum.curriculum.item.Item;
import org.sozialraum.curriculum.item.MarkedItem;

/** A station on the way through a module. */
public sealed interface Step {
    /** Names the step within its module and in addresses, such as {@code sections/01-what-is-a-release}. */
    String key();

    /** The step's own title; a check has none. */
    String title(Language language);

    /** Something to read. */
    record SectionStep(Section section) implements Step {
        @Override
        public String key() {
            return "sections/" + section.slug();
        }

        @Override
        public String title(Language language) {
            return section.text(language).title();
        }
    }

    /** A case to decide. */
    record CaseStep(BranchingCase branching) implements Step {
        @Override
        public String key() {
            return "cases/" + branching.slug();
        }

        @Override
        public String title(Language language) {
            return branching.text(language).title();
        }
    }

    /** Something to do and to compare, as often as one likes; it counts for no grade. */
    record TaskStep(Item item) implements Step {
        @Override
        public String key() {
            return "tasks/" + item.slug();
        }

        @Override
        public String title(Language language) {
            return item.text(language).title();
        }
    }

    /** The knowledge check: there is one at most, so that attempts belong to the module. */
    record CheckStep(List<MarkedItem> items) implements Step {
        public CheckStep {
            items = List.copyOf(items);
        }

        @Override
        public String key() {
            return "check";
        }

        @Override
        public String title(Language language) {
            return "";
        }
    }

    /** A reflective task. */
    record ReflectionStep(Reflection reflection) implements Step {
        @Override
        public String key() {
            return "reflections/" + reflection.slug();
        }

        @Override
        public String title(Language language) {
            return reflection.text(language).title();
        }
    }
}
