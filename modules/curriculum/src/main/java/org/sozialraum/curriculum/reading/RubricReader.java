package org.sozialraum.curriculum.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sozialraum.curriculum.Rubric;
import org.sozialraum.curriculum.Texts;
import org.sozialraum.curriculum.html.SafeHtml;
import org.sozialraum.curriculum.reading.Outline.Part;

/** Reads a rubric's folder. */
final class RubricReader {
    private final Inspection inspection;
    private final Folder media;
    private final Map<String, Optional<Rubric>> shared;

    /** @param shared rubrics of the curriculum that others may extend; empty where one could not be read */
    RubricReader(Inspection inspection, Folder media, Map<String, Optional<Rubric>> shared) {
        this.inspection = inspection;
        this.media = media;
        this.shared = shared;
    }

    Optional<Rubric> read(Folder folder) {
        folder.allowOnly(TextFiles.and("rubric.json"));
        Optional<JsonFile> json = inspection.json(folder, "rubric.json", Schema.RUBRIC);
        json.ifPresent(file -> inspection.claim(file, "/uuid"));
        json.ifPresent(RubricReader::levelsRise);
        Optional<Rubric> base = json.flatMap(this::base);
        Optional<Texts<Rubric.Text>> texts =
                TextFiles.read(folder, media, TextFiles.DE_AND_EN, file -> text(file, json, base));
        Optional<Rubric> own = json.flatMap(file -> texts.map(wording ->
                new Rubric(folder.name(), file.uuid("/uuid"), file.names("/criteria"), levels(file, base), wording)));
        return own.map(rubric -> base.map(extended -> extended.and(rubric)).orElse(rubric));
    }

    private Optional<Rubric> base(JsonFile json) {
        if (json.at("/extends").isMissingNode()) {
            return Optional.empty();
        }
        String name = json.text("/extends");
        if (!shared.containsKey(name)) {
            json.report(
                    "/extends",
                    Code.RUBRIC_UNKNOWN,
                    "There is no shared rubric \"" + name + "\".",
                    "Add it to the curriculum's rubrics/ or correct the name.");
        }
        Optional<Rubric> base = shared.getOrDefault(name, Optional.empty());
        base.ifPresent(extended -> distinct(json, extended));
        return base;
    }

    private static void distinct(JsonFile json, Rubric base) {
        List<String> own = json.names("/criteria");
        own.stream()
                .filter(base.criteria()::contains)
                .forEach(name -> json.report(
                        "/criteria/" + own.indexOf(name),
                        Code.PARTS_AMBIGUOUS,
                        "\"" + name + "\" is already a criterion of \"" + base.slug() + "\".",
                        "Rename this one or remove it."));
    }

    private static List<Integer> levels(JsonFile json, Optional<Rubric> base) {
        return base.map(Rubric::levels).orElseGet(() -> levels(json));
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

    private static Rubric.Text text(TextFile file, Optional<JsonFile> json, Optional<Rubric> base) {
        Outline outline = Outline.ofPartsAndSubs(file);
        SafeHtml introduction = outline.optionalIntroduction();
        List<Rubric.Criterion> criteria = json.map(known -> {
                    Parts parts = Parts.of(outline, known.names("/criteria"));
                    return known.names("/criteria").stream()
                            .flatMap(name -> parts.find(name).stream())
                            .map(part -> criterion(file, part, levels(known, base)))
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
