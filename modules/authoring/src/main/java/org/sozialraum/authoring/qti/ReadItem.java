package org.sozialraum.authoring.qti;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;

/**
 * An item as it was read, in one language.
 *
 * @param json fields of {@code item.json} that follow from the item itself
 * @param parts wording and feedback as HTML, in the order in which they are to be written
 */
record ReadItem(
        String slug,
        String language,
        String title,
        ObjectNode json,
        String stem,
        Map<String, Part> parts,
        String explanation) {

    /** Both as HTML. */
    record Part(String wording, Optional<String> feedback) {}

    /** As an author would have written it. */
    String markdown() {
        StringBuilder text = new StringBuilder("# " + title + "\n\n" + MarkdownText.blocks(stem) + "\n");
        for (Map.Entry<String, Part> part : parts.entrySet()) {
            text.append("\n## ").append(part.getKey()).append('\n');
            text.append(MarkdownText.inline(part.getValue().wording())).append('\n');
            part.getValue()
                    .feedback()
                    .map(MarkdownText::blocks)
                    .map(MarkdownText::quoted)
                    .ifPresent(feedback -> text.append(feedback).append('\n'));
        }
        return text.append("\n## explanation\n")
                .append(MarkdownText.blocks(explanation))
                .append('\n')
                .toString();
    }
}
