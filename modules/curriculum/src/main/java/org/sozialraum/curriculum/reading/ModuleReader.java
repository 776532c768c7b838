package org.sozialraum.curriculum.reading;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sozialraum.curriculum.CatalogueEntry;
import org.sozialraum.curriculum.Competence;
import org.sozialraum.curriculum.CompetenceId;
import org.sozialraum.curriculum.ContentVersion;
import org.sozialraum.curriculum.Framework;
import org.sozialraum.curriculum.Module;
import org.sozialraum.curriculum.ModuleText;
import org.sozialraum.curriculum.Reflection;
import org.sozialraum.curriculum.Rubric;
import org.sozialraum.curriculum.Section;
import org.sozialraum.curriculum.Step;
import org.sozialraum.curriculum.Texts;
import org.sozialraum.curriculum.branching.BranchingCase;
import org.sozialraum.curriculum.item.Item;

/** Reads a module's folder. */
final class ModuleReader {
    private static final Set<String> KNOWN =
            TextFiles.and("module.json", "design.md", "sections", "items", "cases", "reflections", "rubrics", "media");
    private static final String MEDIA_NAME = "[A-Za-z0-9][A-Za-z0-9._-]*";

    private final Inspection inspection;
    private final Map<String, Optional<Framework>> frameworks;
    private final Map<String, Optional<Rubric>> sharedRubrics;

    ModuleReader(
            Inspection inspection,
            Map<String, Optional<Framework>> frameworks,
            Map<String, Optional<Rubric>> sharedRubrics) {
        this.inspection = inspection;
        this.frameworks = frameworks;
        this.sharedRubrics = sharedRubrics;
    }

    /** @param entry empty if the catalogue does not have one or can't be read */
    Optional<Module> read(Folder folder, Optional<CatalogueEntry> entry) {
        folder.allowOnly(KNOWN);
        Folder media = folder.folder("media");
        media.allowFilesNamed(MEDIA_NAME);
        Optional<JsonFile> json = inspection.json(folder, "module.json", Schema.MODULE);
        Optional<List<String>> outcomes = json.map(file -> file.names("/outcomes"));
        Optional<Texts<ModuleText>> texts =
                TextFiles.read(folder, media, TextFiles.ALL, file -> ModuleTextReader.read(file, outcomes));
        Optional<List<Step>> flow = flow(folder, media, json, outcomes);
        Optional<String> hash = ContentHash.of(folder);
        return entry.flatMap(known -> json.flatMap(file -> texts.flatMap(wording ->
                hash.map(sha256 -> module(known, file, competences(file), flow.orElseThrow(), sha256, wording)))));
    }

    private Optional<List<Step>> flow(
            Folder folder, Folder media, Optional<JsonFile> json, Optional<List<String>> outcomes) {
        ItemReader itemReader = new ItemReader(inspection, media);
        Shelf<Section> sections = new Shelf<>(folder.folder("sections"), new SectionReader(media)::read);
        Shelf<BranchingCase> cases = new Shelf<>(folder.folder("cases"), new CaseReader(inspection, media)::read);
        Shelf<Item> items = new Shelf<>(folder.folder("items"), one -> itemReader.read(one, outcomes));
        Shelf<Rubric> rubrics =
                new Shelf<>(folder.folder("rubrics"), new RubricReader(inspection, media, sharedRubrics)::read);
        Shelf<Reflection> reflections = reflections(folder, media, rubrics);
        return json.map(file -> new Flow(file, sections, cases, items, reflections).steps());
    }

    private Shelf<Reflection> reflections(Folder folder, Folder media, Shelf<Rubric> rubrics) {
        ReflectionReader reader = new ReflectionReader(inspection, media, rubrics.things());
        Shelf<Reflection> reflections = new Shelf<>(folder.folder("reflections"), one -> {
            ReflectionReader.Read read = reader.read(one);
            read.rubric().ifPresent(rubrics::use);
            return read.reflection();
        });
        rubrics.reportUnused("No reflection refers to this rubric.", "Refer to it or remove the folder.");
        return reflections;
    }

    private List<Competence> competences(JsonFile json) {
        List<Competence> competences = new ArrayList<>();
        for (int index = 0; index < json.size("/competences"); index++) {
            String at = "/competences/" + index;
            CompetenceId id = CompetenceId.parse(json.text(at + "/id")).orElseThrow();
            Competence competence = new Competence(id, json.text(at + "/level"));
            exists(json, at, competence);
            competences.add(competence);
        }
        return competences;
    }

    private void exists(JsonFile json, String at, Competence competence) {
        CompetenceId id = competence.id();
        if (!frameworks.containsKey(id.framework())) {
            json.report(
                    at + "/id", Code.COMPETENCE_UNKNOWN, "There is no framework for " + id + ".", "Add or correct it.");
        }
        frameworks.getOrDefault(id.framework(), Optional.empty()).ifPresent(framework -> {
            if (!framework.has(id)) {
                json.report(at + "/id", Code.COMPETENCE_UNKNOWN, "The framework has no " + id + ".", "Correct the id.");
            }
            if (!framework.levels().contains(competence.level())) {
                json.report(
                        at + "/level",
                        Code.LEVEL_UNKNOWN,
                        "The framework has no level \"" + competence.level() + "\".",
                        "Use one of: " + String.join(", ", framework.levels()) + ".");
            }
        });
    }

    private static Module module(
            CatalogueEntry entry,
            JsonFile json,
            List<Competence> competences,
            List<Step> flow,
            String sha256,
            Texts<ModuleText> texts) {
        return new Module(
                entry,
                new ContentVersion(json.text("/version"), sha256),
                json.number("/minutes"),
                YearMonth.parse(json.text("/asOf")),
                competences,
                json.names("/outcomes"),
                flow,
                json.at("/check/passMark").asDouble(),
                json.number("/check/attempts"),
                texts);
    }
}
