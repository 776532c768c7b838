package org.sozialraum.tool.player;

import gg.jte.Content;
import java.util.List;
import org.sozialraum.tool.item.AnswerView;
import org.sozialraum.tool.pages.ShellView;

/**
 * One item of a running attempt, as a plain form.
 *
 * <p>The form posts the answer's fields (see {@link AnswerView}) and, when sent by a button, {@code go}: {@code previous},
 * {@code next}, {@code finish}, {@code save} or an item's number. Sent by htmx (header {@code HX-Request}) there is no
 * {@code go} and the answer is the fragment {@code player/saved.jte}.
 *
 * @param number from 1
 * @param map all items in order
 * @param action where the answer is posted
 */
public record ItemView(
        ShellView shell,
        int number,
        int of,
        String title,
        Content question,
        AnswerView answer,
        List<Mark> map,
        String action) {
    public ItemView {
        map = List.copyOf(map);
    }

    public boolean isLast() {
        return number == of;
    }

    /** An item in the map. */
    public record Mark(int number, boolean answered) {}
}
