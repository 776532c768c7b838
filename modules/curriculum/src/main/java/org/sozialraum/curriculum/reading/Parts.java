package org.sozialraum.curriculum.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sozialraum.curriculum.html.SafeHtml;
import org.sozialraum.curriculum.reading.Outline.Part;

/** The parts of a text, each of which has to be there exactly once. */
final class Parts {
    private final TextFile file;
    private final Map<String, Part> byName;

    private Parts(TextFile file, Map<String, Part> byName) {
        this.file = file;
        this.byName = byName;
    }

    /** The {@code ##} of a text. */
    static Parts of(Outline outline, List<String> expected) {
        return exactly(outline.file(), outline.parts(), expected, 1, "## ");
    }

    /** The {@code ###} of a part. */
    static Parts below(TextFile file, Part part, List<String> expected) {
        return exactly(file, part.subs(), expected, part.line(), "### ");
    }

    private static Parts exactly(TextFile file, List<Part> parts, List<String> expected, int line, String marks) {
        Map<String, Part> byName = new LinkedHashMap<>();
        for (Part part : parts) {
            String heading = "\"" + marks + part.name() + "\"";
            if (!expected.contains(part.name())) {
                file.report(part.line(), Code.PART_UNKNOWN, heading + " is not expected here.", expectedAre(expected));
            } else if (byName.putIfAbsent(part.name(), part) != null) {
                file.report(part.line(), Code.PART_REPEATED, heading + " stands here a second time.", "Remove one.");
            }
        }
        expected.stream()
                .filter(name -> !byName.containsKey(name))
                .forEach(name ->
                        file.report(line, Code.PART_MISSING, "\"" + marks + name + "\" is missing.", "Write it."));
        return new Parts(file, byName);
    }

    private static String expectedAre(List<String> expected) {
        return expected.isEmpty() ? "Remove it." : "Expected are: " + String.join(", ", expected) + ".";
    }

    Optional<Part> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The prose of a part; nothing if it is missing, and reported if it is empty. */
    SafeHtml html(String name) {
        return find(name).map(this::html).orElseGet(SafeHtml::empty);
    }

    private SafeHtml html(Part part) {
        if (part.blocks().isEmpty()) {
            file.report(part.line(), Code.TEXT_EMPTY, "\"" + part.name() + "\" says nothing.", "Write its text.");
        }
        return part.html();
    }
}
