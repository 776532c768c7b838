package org.sozialraum.curriculum;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.sozialraum.curriculum.item.MarkedItem;

/**
 * A module of the curriculum.
 *
 * @param entry its place in the catalogue
 * @param minutes roughly how long all of it takes
 * @param asOf month in which its facts were looked up
 * @param outcomes names; their wording is in the texts
 * @param passMark share of the check's points that passes it, 0 … 1
 * @param attempts how often the check may be tried
 */
public record Module(
        CatalogueEntry entry,
        ContentVersion version,
        int minutes,
        YearMonth asOf,
        List<Competence> competences,
        List<String> outcomes,
        List<Step> flow,
        double passMark,
        int attempts,
        Texts<ModuleText> texts) {
    public Module {
        competences = List.copyOf(competences);
        outcomes = List.copyOf(outcomes);
        flow = List.copyOf(flow);
    }

    /** The same content at another place in the catalogue. */
    public Module at(CatalogueEntry other) {
        return new Module(other, version, minutes, asOf, competences, outcomes, flow, passMark, attempts, texts);
    }

    public String slug() {
        return entry.slug();
    }

    public UUID uuid() {
        return entry.uuid();
    }

    public ModuleText text(Language language) {
        return texts.in(language);
    }

    public String title(Language language) {
        return text(language).title();
    }

    /** The step's own title; empty for a check, which has none. */
    public String title(Step step, Language language) {
        return step.title(language);
    }

    /** The items of the knowledge check in their order; empty if the module has no check. */
    public List<MarkedItem> items() {
        return flow.stream()
                .filter(Step.CheckStep.class::isInstance)
                .flatMap(step -> ((Step.CheckStep) step).items().stream())
                .toList();
    }
}
