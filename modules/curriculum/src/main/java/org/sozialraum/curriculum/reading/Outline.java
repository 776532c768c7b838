package org.sozialraum.curriculum.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.sozialraum.curriculum.html.Markdown;
import org.sozialraum.curriculum.html.SafeHtml;
import org.sozialraum.curriculum.html.Tree;

/**
 * A Markdown text, divided at its headings: the title, what follows it, and the parts that are named by a heading.
 * Headings below the depth asked for belong to the prose.
 *
 * @param title empty if it is missing, which is then reported
 */
record Outline(TextFile file, String title, List<Node> introduction, List<Part> parts) {
    /** @param subs parts one level deeper */
    record Part(String name, int line, List<Node> blocks, List<Part> subs) {
        SafeHtml html() {
            return Markdown.blocks(blocks);
        }
    }

    /** Title only; all other headings are prose. */
    static Outline ofProse(TextFile file) {
        return new Reader(file, 1).read();
    }

    /** Title and {@code ##}. */
    static Outline ofParts(TextFile file) {
        return new Reader(file, 2).read();
    }

    /** Title, {@code ##} and {@code ###}. */
    static Outline ofPartsAndSubs(TextFile file) {
        return new Reader(file, 3).read();
    }

    /** What stands between the title and the first part; reported if there is nothing. */
    SafeHtml requiredIntroduction() {
        if (introduction.isEmpty()) {
            file.report(1, Code.TEXT_EMPTY, "Nothing follows the title.", "Write the text between title and first ##.");
        }
        return optionalIntroduction();
    }

    SafeHtml optionalIntroduction() {
        return Markdown.blocks(introduction);
    }

    private static final class Reader {
        private final TextFile file;
        private final int depth;
        private final List<Node> introduction = new ArrayList<>();
        private final List<Part> parts = new ArrayList<>();
        private List<Node> open = introduction;
        private Optional<String> title = Optional.empty();

        private Reader(TextFile file, int depth) {
            this.file = file;
            this.depth = depth;
        }

        private Outline read() {
            for (Node block : Tree.children(file.document())) {
                if (block instanceof Heading heading && heading.getLevel() <= depth) {
                    begin(heading);
                } else {
                    open.add(block);
                }
            }
            if (title.filter(text -> !text.isBlank()).isEmpty()) {
                file.report(1, Code.TITLE_MISSING, "The text has no title.", "Begin with # and the title.");
            }
            return new Outline(file, title.orElse(""), introduction, parts);
        }

        private void begin(Heading heading) {
            int line = Tree.line(heading);
            String name = Tree.text(heading);
            switch (heading.getLevel()) {
                case 1 -> title(name, line);
                case 2 -> parts.add(openPart(name, line));
                default -> sub(name, line);
            }
        }

        private void title(String name, int line) {
            if (title.isPresent()) {
                file.report(line, Code.TITLE_REPEATED, "There is a second title.", "Use ## here.");
            } else if (!introduction.isEmpty() || !parts.isEmpty()) {
                file.report(line, Code.TITLE_MISSING, "Text stands before the title.", "Begin with # and the title.");
            }
            title = Optional.of(title.orElse(name));
        }

        private void sub(String name, int line) {
            if (parts.isEmpty()) {
                file.report(
                        line, Code.PART_UNKNOWN, "\"### " + name + "\" stands below no ##.", "Move it below its ##.");
                open = new ArrayList<>();
            } else {
                parts.getLast().subs().add(openPart(name, line));
            }
        }

        private Part openPart(String name, int line) {
            open = new ArrayList<>();
            return new Part(name, line, open, new ArrayList<>());
        }
    }
}
