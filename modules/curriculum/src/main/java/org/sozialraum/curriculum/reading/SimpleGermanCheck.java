package org.sozialraum.curriculum.reading;

import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.sozialraum.curriculum.html.Tree;

/** Simple German has sentences of at most fifteen words (DIN 8581-1 recommends short ones; the number is ours). */
final class SimpleGermanCheck {
    static final int MOST_WORDS = 15;

    private final TextFile file;

    private SimpleGermanCheck(TextFile file) {
        this.file = file;
    }

    static void of(TextFile file) {
        new SimpleGermanCheck(file).look(file.document());
    }

    private void look(Node node) {
        if (node instanceof Paragraph || node instanceof Heading || node instanceof TableCell) {
            sentences(node);
        } else {
            Tree.children(node).forEach(this::look);
        }
    }

    private void sentences(Node prose) {
        List<String> sentences = Sentences.in(Tree.text(prose));
        sentences.stream()
                .filter(sentence -> Sentences.words(sentence) > MOST_WORDS)
                .forEach(sentence -> file.report(
                        Tree.line(prose),
                        Code.SENTENCE_TOO_LONG,
                        Sentences.words(sentence) + " words: " + sentence,
                        "Make two sentences of it; " + MOST_WORDS + " words are the limit."));
    }
}
