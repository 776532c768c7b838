package org.sozialraum.curriculum.reading;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.commonmark.node.Heading;
import org.sozialraum.curriculum.Language;
import org.sozialraum.curriculum.Section;
import org.sozialraum.curriculum.html.SafeHtml;

/** Reads a section's folder. */
final class SectionReader {
    private final Folder media;

    SectionReader(Folder media) {
        this.media = media;
    }

    Optional<Section> read(Folder folder) {
        folder.allowOnly(TextFiles.and());
        Map<Language, Long> headings = new EnumMap<>(Language.class);
        Optional<Section> section = TextFiles.read(folder, media, TextFiles.ALL, file -> {
                    Outline outline = Outline.ofProse(file);
                    headings.put(file.language(), headings(outline));
                    return text(outline);
                })
                .map(texts -> new Section(folder.name(), texts));
        if (section.isPresent() && !Objects.equals(headings.get(Language.DE), headings.get(Language.EN))) {
            folder.place()
                    .in(TextFile.name(Language.EN))
                    .report(
                            Code.SECTIONS_DIFFER,
                            "The text has " + headings.get(Language.EN) + " headings, the German one "
                                    + headings.get(Language.DE) + ".",
                            "Check that nothing is missing in one of them.");
        }
        return section;
    }

    private static long headings(Outline outline) {
        return outline.introduction().stream().filter(Heading.class::isInstance).count();
    }

    private static Section.Text text(Outline outline) {
        SafeHtml body = outline.requiredIntroduction();
        return new Section.Text(outline.title(), body);
    }
}
