package org.sozialraum.tool.player;

import gg.jte.Content;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sozialraum.tool.pages.LinkView;
import org.sozialraum.tool.pages.ShellView;

/**
 * What an attempt came to, and where its grade is.
 *
 * @param points points reached, in the reader's number format
 * @param percent share of points, 0 … 100
 * @param attempt number of the attempt, from 1
 * @param attempts attempts allowed in all
 * @param best points of the best attempt, where another one than this
 * @param again where the next attempt is posted; absent when none is left or nothing is left to gain
 */
public record ResultView(
        ShellView shell,
        boolean passed,
        String points,
        String maximum,
        int percent,
        int passPercent,
        int attempt,
        int attempts,
        Optional<String> best,
        List<Judged> items,
        GradeView grade,
        Optional<String> again,
        Optional<LinkView> next) {
    public ResultView {
        items = List.copyOf(items);
    }

    public int attemptsLeft() {
        return Math.max(0, attempts - attempt);
    }

    /**
     * One item, looked back at.
     *
     * @param parts what the learner chose, each with its feedback; other parts only where they may be shown
     * @param explanation what to take along, when allowed
     */
    public record Judged(
            int number,
            String title,
            String points,
            String maximum,
            Mark mark,
            Content question,
            List<Part> parts,
            Optional<Content> explanation) {
        public Judged {
            parts = List.copyOf(parts);
        }
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
        /** Right would have been to choose it; shown only when the solution may be seen. */
        MISSED;

        /** The last part of the text's key. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
