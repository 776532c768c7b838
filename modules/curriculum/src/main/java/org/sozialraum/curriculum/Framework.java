package org.sozialraum.curriculum;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A competence framework: names of areas, competences and levels; their labels are texts.
 *
 * @param id name and version, as the folder has it: {@code digcomp-3.0}
 * @param levels from the lowest to the highest
 */
public record Framework(
        String id,
        String title,
        String source,
        String licence,
        List<String> levels,
        List<String> areas,
        List<Entry> competences,
        Texts<Labels> labels) {
    public Framework {
        levels = List.copyOf(levels);
        areas = List.copyOf(areas);
        competences = List.copyOf(competences);
    }

    public boolean has(CompetenceId competence) {
        return competence.framework().equals(id)
                && competences.stream().anyMatch(entry -> entry.number().equals(competence.number()));
    }

    /** A competence and the area that it belongs to. */
    public record Entry(String number, String area) {}

    /** Labels of levels, areas and competences by their names. */
    public record Labels(Map<String, String> levels, Map<String, String> areas, Map<String, String> competences) {
        public Labels {
            levels = Collections.unmodifiableMap(new LinkedHashMap<>(levels));
            areas = Collections.unmodifiableMap(new LinkedHashMap<>(areas));
            competences = Collections.unmodifiableMap(new LinkedHashMap<>(competences));
        }
    }
}
