package org.sozialraum.tool.player;

import java.util.List;
import org.sozialraum.tool.pages.ShellView;

/**
 * The last look before an attempt is finished.
 *
 * @param unanswered items without an answer; may be empty
 * @param action where finishing is posted
 * @param back the item to go back to
 * @param attemptsLeft attempts that are left after this one
 */
public record FinishView(ShellView shell, int of, List<Open> unanswered, String action, String back, int attemptsLeft) {
    public FinishView {
        unanswered = List.copyOf(unanswered);
    }

    /** An item without an answer. */
    public record Open(int number, String title, String href) {}
}
