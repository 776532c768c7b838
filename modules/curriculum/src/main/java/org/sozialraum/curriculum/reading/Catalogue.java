package org.sozialraum.curriculum.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sozialraum.curriculum.CatalogueEntry;
import org.sozialraum.curriculum.Status;

/** Which modules there are and how they build on each other. */
record Catalogue(JsonFile json, List<String> tracks, List<CatalogueEntry> entries) {
    static final String FILE = "catalogue.json";

    static Optional<Catalogue> read(Inspection inspection, Folder root) {
        Optional<Catalogue> catalogue = inspection
                .json(root, FILE, Schema.CATALOGUE)
                .map(json -> new Catalogue(json, json.names("/tracks"), entries(json)));
        catalogue.ifPresent(read -> read.check(inspection));
        return catalogue;
    }

    private static List<CatalogueEntry> entries(JsonFile json) {
        List<CatalogueEntry> entries = new ArrayList<>();
        for (int index = 0; index < json.size("/modules"); index++) {
            String at = pointer(index);
            entries.add(new CatalogueEntry(
                    json.text(at + "/slug"),
                    json.uuid(at + "/uuid"),
                    Status.ofCode(json.text(at + "/status")),
                    json.names(at + "/requires")));
        }
        return entries;
    }

    private static String pointer(int index) {
        return "/modules/" + index;
    }

    Optional<CatalogueEntry> entry(String slug) {
        return entries.stream().filter(entry -> entry.slug().equals(slug)).findFirst();
    }

    private void check(Inspection inspection) {
        Set<String> slugs = new HashSet<>();
        Set<String> known = entries.stream().map(CatalogueEntry::slug).collect(Collectors.toSet());
        for (int index = 0; index < entries.size(); index++) {
            CatalogueEntry entry = entries.get(index);
            inspection.claim(json, pointer(index) + "/uuid");
            if (!slugs.add(entry.slug())) {
                report(index, "/slug", Code.SLUG_REPEATED, "\"" + entry.slug() + "\" is here twice.", "Rename one.");
            }
            unknownRequirements(index, known);
        }
        cycles();
    }

    private void unknownRequirements(int index, Collection<String> known) {
        int position = 0;
        for (JsonNode name : json.at(pointer(index) + "/requires")) {
            if (!known.contains(name.asText())) {
                report(
                        index,
                        "/requires/" + position,
                        Code.REQUIRES_UNKNOWN,
                        "There is no module \"" + name.asText() + "\".",
                        "Add it or correct the name.");
            }
            position++;
        }
    }

    private void cycles() {
        Map<String, Set<String>> open = new HashMap<>();
        entries.forEach(entry -> open.put(entry.slug(), new HashSet<>(entry.requires())));
        boolean shrinks = true;
        while (shrinks) {
            Set<String> required = open.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
            shrinks = open.entrySet()
                    .removeIf(entry -> !required.contains(entry.getKey())
                            || entry.getValue().stream().noneMatch(open::containsKey));
        }
        for (int index = 0; index < entries.size(); index++) {
            if (open.containsKey(entries.get(index).slug())) {
                report(
                        index,
                        "/requires",
                        Code.REQUIRES_CYCLE,
                        "In the end the module requires itself, by way of: "
                                + String.join(
                                        ", ", open.keySet().stream().sorted().toList()) + ".",
                        "Let one of them go.");
            }
        }
    }

    private void report(int index, String field, Code code, String message, String wayOut) {
        json.report(pointer(index) + field, code, message, wayOut);
    }
}
