package org.sozialraum.tool.player;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.sozialraum.tool.pages.LinkView;
import org.sozialraum.tool.pages.ShellView;
import org.sozialraum.tool.result.JudgedView;

/**
 * What somebody worked out in a task, beside what there is to say to it.
 *
 * @param judged for a task that has a key
 * @param fields for one that has none
 * @param again the page to go on working
 */
public record ComparisonView(
        ShellView shell,
        String title,
        Content question,
        Optional<JudgedView> judged,
        List<Field> fields,
        Content explanation,
        String again,
        Optional<LinkView> previous,
        Optional<LinkView> next) {
    public ComparisonView {
        fields = List.copyOf(fields);
    }

    /**
     * A field of a text, or a statement that was rated.
     *
     * @param yours absent where nothing was answered
     * @param example one of many good answers
     */
    public record Field(Content label, Optional<Content> yours, Optional<Content> example) {}
}
