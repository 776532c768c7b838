package org.sozialraum.curriculum.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.BulletList;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.sozialraum.curriculum.ModuleText;
import org.sozialraum.curriculum.html.Markdown;
import org.sozialraum.curriculum.html.SafeHtml;
import org.sozialraum.curriculum.html.Tree;
import org.sozialraum.curriculum.reading.Outline.Part;

/** Reads what the front page of a module says. */
final class ModuleTextReader {
    private static final String OUTCOMES = "outcomes";
    private static final List<String> PARTS = List.of("why", OUTCOMES, "sources", "notice");

    private final TextFile file;

    private ModuleTextReader(TextFile file) {
        this.file = file;
    }

    /** @param outcomes their names in order; empty if they could not be read */
    static ModuleText read(TextFile file, Optional<List<String>> outcomes) {
        return new ModuleTextReader(file).read(outcomes);
    }

    private ModuleText read(Optional<List<String>> names) {
        Outline outline = Outline.ofParts(file);
        SafeHtml summary = outline.requiredIntroduction();
        Parts parts = Parts.of(outline, PARTS);
        List<SafeHtml> outcomes = parts.find(OUTCOMES)
                .flatMap(part -> names.map(known -> outcomes(part, known)))
                .orElseGet(List::of);
        return new ModuleText(
                outline.title(), summary, parts.html("why"), outcomes, parts.html("sources"), parts.html("notice"));
    }

    private List<SafeHtml> outcomes(Part part, List<String> names) {
        Map<String, SafeHtml> wordings = new LinkedHashMap<>();
        for (Node block : part.blocks()) {
            if (block instanceof BulletList) {
                Tree.children(block).forEach(entry -> outcome(entry, names, wordings));
            } else {
                shape(block);
            }
        }
        List<SafeHtml> inOrder = new ArrayList<>();
        for (String name : names) {
            Optional<SafeHtml> wording = Optional.ofNullable(wordings.get(name));
            wording.ifPresentOrElse(
                    inOrder::add,
                    () -> file.report(
                            part.line(),
                            Code.PART_MISSING,
                            "The outcome \"" + name + "\" is missing.",
                            "Write its sentence."));
        }
        return inOrder;
    }

    /** An entry is {@code **name**: sentence}. */
    private void outcome(Node entry, List<String> names, Map<String, SafeHtml> wordings) {
        if (!(entry.getFirstChild() instanceof Paragraph paragraph)
                || paragraph.getNext() != null
                || !(paragraph.getFirstChild() instanceof StrongEmphasis name)
                || !(name.getNext() instanceof Text rest)
                || !rest.getLiteral().startsWith(":")) {
            shape(entry);
            return;
        }
        String named = Tree.text(name);
        int line = Tree.line(entry);
        if (!names.contains(named)) {
            file.report(line, Code.PART_UNKNOWN, "The module has no outcome \"" + named + "\".", "Correct the name.");
        } else if (wordings.containsKey(named)) {
            file.report(line, Code.PART_REPEATED, "The outcome \"" + named + "\" is here twice.", "Remove one.");
        }
        name.unlink();
        rest.setLiteral(rest.getLiteral().substring(1).stripLeading());
        wordings.put(named, wording(paragraph, line));
    }

    private SafeHtml wording(Paragraph paragraph, int line) {
        SafeHtml wording = Markdown.inline(paragraph);
        if (wording.isEmpty()) {
            file.report(line, Code.TEXT_EMPTY, "The outcome says nothing.", "Write its sentence.");
        }
        return wording;
    }

    private void shape(Node node) {
        file.report(
                Tree.line(node), Code.PART_SHAPE, "This is no entry of an outcome.", "Write \"- **name**: sentence\".");
    }
}
