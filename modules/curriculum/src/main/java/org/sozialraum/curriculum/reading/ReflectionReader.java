package org.sozialraum.curriculum.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sozialraum.curriculum.Reflection;
import org.sozialraum.curriculum.Rubric;
import org.sozialraum.curriculum.Texts;
import org.sozialraum.curriculum.html.SafeHtml;

/** Reads a reflection's folder. */
final class ReflectionReader {
    private static final String GUIDANCE = "guidance";

    private final Inspection inspection;
    private final Folder media;
    private final Map<String, Optional<Rubric>> rubrics;

    /** @param rubrics those of the module; empty where one could not be read */
    ReflectionReader(Inspection inspection, Folder media, Map<String, Optional<Rubric>> rubrics) {
        this.inspection = inspection;
        this.media = media;
        this.rubrics = rubrics;
    }

    /** @param rubric name of the rubric that it refers to; empty if that could not be read */
    record Read(Optional<String> rubric, Optional<Reflection> reflection) {}

    Read read(Folder folder) {
        folder.allowOnly(TextFiles.and("reflection.json"));
        Optional<JsonFile> json = inspection.json(folder, "reflection.json", Schema.REFLECTION);
        json.ifPresent(file -> inspection.claim(file, "/uuid"));
        json.ifPresent(this::check);
        Optional<Texts<Reflection.Text>> texts =
                TextFiles.read(folder, media, TextFiles.DE_AND_EN, ReflectionReader::text);
        Optional<Reflection> reflection =
                json.flatMap(file -> texts.flatMap(wording -> reflection(file, folder.name(), wording)));
        return new Read(json.map(file -> file.text("/rubric")), reflection);
    }

    private void check(JsonFile json) {
        if (json.number("/words/from") > json.number("/words/to")) {
            json.report("/words", Code.WORDS_RANGE, "\"from\" is more than \"to\".", "Swap them.");
        }
        if (!rubrics.containsKey(json.text("/rubric"))) {
            json.report(
                    "/rubric",
                    Code.RUBRIC_UNKNOWN,
                    "There is no rubric \"" + json.text("/rubric") + "\".",
                    "Add it to rubrics/ or correct the name.");
        }
    }

    private Optional<Reflection> reflection(JsonFile json, String slug, Texts<Reflection.Text> texts) {
        return rubrics.getOrDefault(json.text("/rubric"), Optional.empty())
                .map(rubric -> new Reflection(
                        slug,
                        json.uuid("/uuid"),
                        Reflection.Scaffold.ofCode(json.text("/scaffold")),
                        rubric,
                        json.number("/minutes"),
                        json.number("/words/from"),
                        json.number("/words/to"),
                        texts));
    }

    private static Reflection.Text text(TextFile file) {
        Outline outline = Outline.ofParts(file);
        SafeHtml prompt = outline.requiredIntroduction();
        return new Reflection.Text(
                outline.title(), prompt, Parts.of(outline, List.of(GUIDANCE)).html(GUIDANCE));
    }
}
