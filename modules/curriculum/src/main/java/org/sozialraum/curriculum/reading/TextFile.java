package org.sozialraum.curriculum.reading;

import java.util.Optional;
import org.commonmark.node.Node;
import org.sozialraum.curriculum.Language;
import org.sozialraum.curriculum.html.Markdown;
import org.sozialraum.curriculum.reading.Findings.Place;

/** A Markdown file. Its prose has been checked, its structure has not. */
record TextFile(Place place, Language language, Node document) {
    static Optional<TextFile> read(Folder folder, Language language, Folder media) {
        String name = name(language);
        return folder.text(name).map(text -> {
            TextFile file = new TextFile(folder.place().in(name), language, Markdown.parse(text));
            ProseCheck.of(file, media);
            if (language == Language.DE_SIMPLE) {
                SimpleGermanCheck.of(file);
            }
            return file;
        });
    }

    static String name(Language language) {
        return language.code() + ".md";
    }

    void report(int line, Code code, String message, String wayOut) {
        place.report(line, code, message, wayOut);
    }
}
