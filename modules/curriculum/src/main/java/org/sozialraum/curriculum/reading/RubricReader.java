package org.sozialraum.curriculum.reading;

import java.util.List;
import java.util.Optional;
import org.sozialraum.curriculum.Rubric;
import org.sozialraum.curriculum.Texts;
import org.sozialraum.curriculum.html.SafeHtml;
import org.sozialraum.curriculum.reading.Outline.Part;

/** Reads a rubric's folder. */
final class RubricReader {
    private final Inspection inspection;
    private final Folder media;

    RubricReader(Inspection inspection, Folder media) {
        this.inspection = inspection;
        this.media = media;
    }

    Optional<Rubric> read(Folder folder) {
        folder.allowOnly(TextFiles.and("rubric.json"));
        Optional<JsonFile> json = inspection.json(folder, "rubric.json", Schema.RUBRIC);
        json.ifPresent(file -> inspection.claim(file, "/uuid"));
        json.ifPresent(RubricReader::levelsRise);
        Optional<Texts<Rubric.Text>> texts =
                TextFiles.read(folder, media, TextFiles.DE_AND_EN, file -> text(file, json));
        return json.flatMap(file -> texts.map(wording ->
                new Rubric(folder.name(), file.uuid("/uuid"), file.names("/criteria"), levels(file), wording)));
    }

    private static List<Integer> levels(JsonFile json) {
        return json.names("/levels").stream().map(Integer::valueOf).toList();
    }

    private static void levelsRise(JsonFile json) {
        List<Integer> levels = levels(json);
        if (!levels.equals(levels.stream().sorted().toList())) {
            json.report("/levels", Code.LEVELS_ORDER, "The levels do not rise.", "Begin with the lowest.");
        }
    }

    private static Rubric.Text text(TextFile file, Optional<JsonFile> json) {
        Outline outline = Outline.ofPartsAndSubs(file);
        SafeHtml introduction = outline.optionalIntroduction();
        List<Rubric.Criterion> criteria = json.map(known -> {
                    Parts parts = Parts.of(outline, known.names("/criteria"));
                    return known.names("/criteria").stream()
                            .flatMap(name -> parts.find(name).stream())
                            .map(part -> criterion(file, part, levels(known)))
                            .toList();
                })
                .orElseGet(List::of);
        return new Rubric.Text(outline.title(), introduction, criteria);
    }

    private static Rubric.Criterion criterion(TextFile file, Part part, List<Integer> levels) {
        Parts subs =
                Parts.below(file, part, levels.stream().map(String::valueOf).toList());
        List<Rubric.Level> descriptors = levels.stream()
                .flatMap(level -> subs.find(String.valueOf(level)).stream()
                        .map(sub -> new Rubric.Level(level, Wording.alone(file, sub))))
                .toList();
        return new Rubric.Criterion(part.name(), Wording.alone(file, part), descriptors);
    }
}
