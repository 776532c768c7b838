package org.sozialraum.tool.result;

import gg.jte.Content;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One item, looked back at.
 *
 * @param typed the learner's answer where it was typed
 * @param parts what the learner chose, each with its feedback; other parts only where they may be shown
 * @param explanation what to take along, when allowed
 */
public record JudgedView(
        int number,
        String title,
        String points,
        String maximum,
        Mark mark,
        Content question,
        Optional<Content> typed,
        List<Part> parts,
        Optional<Content> explanation) {
    public JudgedView {
        parts = List.copyOf(parts);
    }

    /** How an item went as a whole. */
    public enum Mark {
        FULL,
        PARTLY,
        NONE,
        UNANSWERED;

        /** The last part of the text's key. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One part of an item.
     *
     * @param yours the learner's position or match in words; absent for options, which are shown when chosen
     */
    public record Part(Content wording, Optional<Content> yours, Verdict verdict, Optional<Content> feedback) {}

    /** Whether what the learner did with a part was right. */
    public enum Verdict {
        RIGHT,
        WRONG,
        /** Some of it was right. */
        PARTLY,
        /** Right would have been to choose it; shown only when the solution may be seen. */
        MISSED;

        /** The last part of the text's key. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
