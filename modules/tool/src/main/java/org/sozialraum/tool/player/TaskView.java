package org.sozialraum.tool.player;

import gg.jte.Content;
import java.util.Optional;
import org.sozialraum.tool.item.AnswerView;
import org.sozialraum.tool.pages.LinkView;
import org.sozialraum.tool.pages.ShellView;

/**
 * A task to work on, as a plain form.
 *
 * <p>The form posts the answer's fields (see {@link AnswerView}) and, when sent by a button, {@code go}: {@code compare} or
 * {@code later}. Sent by htmx there is no {@code go} and the answer is the fragment {@code player/saved.jte}.
 *
 * @param action where the answer is posted
 * @param empty whether somebody wanted to compare an empty form
 * @param comparison the page to compare on, if there is an answer already
 */
public record TaskView(
        ShellView shell,
        String title,
        Content question,
        AnswerView answer,
        int minutes,
        String action,
        boolean empty,
        Optional<String> comparison,
        Optional<LinkView> previous) {}
