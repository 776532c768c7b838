package org.sozialraum.curriculum.reading;

import java.util.List;
import java.util.Optional;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.sozialraum.curriculum.html.Markdown;
import org.sozialraum.curriculum.html.SafeHtml;
import org.sozialraum.curriculum.html.Tree;
import org.sozialraum.curriculum.reading.Outline.Part;

/**
 * One paragraph and, after it, a quote that answers it.
 *
 * @param wording inline
 */
record Wording(SafeHtml wording, Optional<SafeHtml> answer) {
    static final Wording NONE = new Wording(SafeHtml.empty(), Optional.empty());

    /** A paragraph that must have an answer. */
    static Wording answered(TextFile file, Part part) {
        Wording read = read(file, part);
        if (read.answer().isEmpty()) {
            file.report(
                    part.line(),
                    Code.FEEDBACK_MISSING,
                    "\"" + part.name() + "\" has no feedback.",
                    "Write it below the wording, each line beginning with >.");
        }
        return read;
    }

    /** A paragraph that has none. */
    static SafeHtml alone(TextFile file, Part part) {
        Wording read = read(file, part);
        if (read.answer().isPresent()) {
            file.report(
                    part.line(),
                    Code.FEEDBACK_UNEXPECTED,
                    "\"" + part.name() + "\" can't have feedback.",
                    "Remove the >.");
        }
        return read.wording();
    }

    private static Wording read(TextFile file, Part part) {
        List<Node> blocks = part.blocks();
        if (blocks.isEmpty()) {
            file.report(
                    part.line(), Code.TEXT_EMPTY, "\"" + part.name() + "\" has no wording.", "Write one paragraph.");
            return NONE;
        }
        if (!hasShape(blocks)) {
            file.report(
                    Tree.line(blocks.getLast()),
                    Code.PART_SHAPE,
                    "\"" + part.name() + "\" is more than one paragraph with its feedback.",
                    "Write one paragraph; feedback directly below it, each line beginning with >.");
            return NONE;
        }
        Optional<SafeHtml> answer = blocks.size() == 1
                ? Optional.empty()
                : Optional.of(Markdown.blocks(Tree.children(blocks.get(1)))).filter(html -> !html.isEmpty());
        return new Wording(Markdown.inline(blocks.getFirst()), answer);
    }

    private static boolean hasShape(List<Node> blocks) {
        boolean answer = blocks.size() == 1 || (blocks.size() == 2 && blocks.get(1) instanceof BlockQuote);
        return answer && blocks.getFirst() instanceof Paragraph;
    }
}
