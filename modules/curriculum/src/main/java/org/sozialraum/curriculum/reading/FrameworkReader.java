package org.sozialraum.curriculum.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sozialraum.curriculum.Framework;
import org.sozialraum.curriculum.Framework.Entry;
import org.sozialraum.curriculum.Framework.Labels;
import org.sozialraum.curriculum.Language;
import org.sozialraum.curriculum.Texts;

/** Reads competence frameworks. */
final class FrameworkReader {
    private final Inspection inspection;

    FrameworkReader(Inspection inspection) {
        this.inspection = inspection;
    }

    /** By the folder's name; empty where one could not be read. */
    Map<String, Optional<Framework>> readAll(Folder frameworks) {
        Map<String, Optional<Framework>> read = new TreeMap<>();
        frameworks.folders().forEach(folder -> read.put(folder.name(), read(folder)));
        return read;
    }

    private Optional<Framework> read(Folder folder) {
        folder.allowOnly(Set.of("framework.json", "labels"));
        Optional<JsonFile> json = inspection.json(folder, "framework.json", Schema.FRAMEWORK);
        json.ifPresent(file -> check(file, folder.name()));
        Optional<Texts<Labels>> labels = labels(folder.folder("labels"), json);
        return json.flatMap(file -> labels.map(texts -> framework(file, texts)));
    }

    private static void check(JsonFile json, String folder) {
        if (!json.text("/id").equals(folder)) {
            json.report("/id", Code.FRAMEWORK_ID, "The id is not the folder's name \"" + folder + "\".", "Change one.");
        }
        List<String> areas = ids(json, "/areas");
        for (int index = 0; index < json.size("/competences"); index++) {
            String area = json.text("/competences/" + index + "/area");
            if (!areas.contains(area)) {
                json.report(
                        "/competences/" + index + "/area",
                        Code.AREA_UNKNOWN,
                        "There is no area \"" + area + "\".",
                        "Use one of: " + String.join(", ", areas) + ".");
            }
        }
    }

    private static List<String> ids(JsonFile json, String pointer) {
        List<String> ids = new ArrayList<>();
        json.at(pointer).forEach(entry -> ids.add(entry.path("id").asText()));
        return ids;
    }

    private Optional<Texts<Labels>> labels(Folder folder, Optional<JsonFile> framework) {
        folder.allowOnly(Set.of("de.json", "en.json", "de-simple.json"));
        Map<Language, Labels> labels = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String name = language.code() + ".json";
            if (TextFiles.DE_AND_EN.contains(language) || folder.has(name)) {
                Optional<JsonFile> json = inspection.json(folder, name, Schema.LABELS);
                json.ifPresent(file -> framework.ifPresent(known -> complete(file, known)));
                json.ifPresent(file -> labels.put(
                        language, new Labels(file.pairs("/levels"), file.pairs("/areas"), file.pairs("/competences"))));
            }
        }
        return labels.keySet().containsAll(TextFiles.DE_AND_EN) ? Optional.of(new Texts<>(labels)) : Optional.empty();
    }

    private static void complete(JsonFile labels, JsonFile framework) {
        complete(labels, "/levels", framework.names("/levels"));
        complete(labels, "/areas", ids(framework, "/areas"));
        complete(labels, "/competences", ids(framework, "/competences"));
    }

    private static void complete(JsonFile labels, String pointer, List<String> wanted) {
        Set<String> there = labels.pairs(pointer).keySet();
        wanted.stream()
                .filter(id -> !there.contains(id))
                .forEach(id -> labels.report(pointer, Code.LABEL_MISSING, "\"" + id + "\" has no label.", "Add it."));
        there.stream()
                .filter(id -> !wanted.contains(id))
                .forEach(id -> labels.report(
                        pointer + "/" + id, Code.LABEL_UNKNOWN, "The framework has no \"" + id + "\".", "Remove it."));
    }

    private static Framework framework(JsonFile json, Texts<Labels> labels) {
        List<Entry> competences = new ArrayList<>();
        json.at("/competences")
                .forEach(one -> competences.add(
                        new Entry(one.path("id").asText(), one.path("area").asText())));
        return new Framework(
                json.text("/id"),
                json.text("/title"),
                json.text("/source"),
                json.text("/licence"),
                json.names("/levels"),
                ids(json, "/areas"),
                competences,
                labels);
    }
}
