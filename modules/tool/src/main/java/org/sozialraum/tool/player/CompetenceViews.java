package org.sozialraum.tool.player;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sozialraum.curriculum.Competence;
import org.sozialraum.curriculum.CompetenceId;
import org.sozialraum.curriculum.Curriculum;
import org.sozialraum.curriculum.Framework;
import org.sozialraum.curriculum.Language;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.competence.CompetenceStanding;
import org.sozialraum.learning.library.Library;
import org.sozialraum.tool.player.RecordView.AreaView;
import org.sozialraum.tool.player.RecordView.CompetenceView;

/** Words for a learner's competence map. */
@Once
class CompetenceViews {
    private final Library library;

    @Inject
    CompetenceViews(Library library) {
        this.library = library;
    }

    List<AreaView> areas(List<CompetenceStanding> standings, Language language) {
        Curriculum curriculum = library.curriculum();
        Map<String, List<CompetenceView>> areas = new LinkedHashMap<>();
        for (CompetenceStanding standing : standings) {
            areas.computeIfAbsent(area(curriculum, standing, language), title -> new ArrayList<>())
                    .add(view(curriculum, standing, language));
        }
        return areas.entrySet().stream()
                .map(area -> new AreaView(area.getKey(), area.getValue()))
                .toList();
    }

    private static String area(Curriculum curriculum, CompetenceStanding standing, Language language) {
        return curriculum
                .framework(standing.id())
                .map(framework -> label(framework, standing.area(), language))
                .orElse(standing.area());
    }

    private static String label(Framework framework, String area, Language language) {
        return framework.labels().in(language).areas().getOrDefault(area, area);
    }

    private static CompetenceView view(Curriculum curriculum, CompetenceStanding standing, Language language) {
        CompetenceId id = standing.id();
        return new CompetenceView(
                id.number(),
                curriculum.label(id, language),
                standing.application().name().toLowerCase(Locale.ROOT),
                standing.judgement().name().toLowerCase(Locale.ROOT),
                standing.level().map(level -> curriculum.levelLabel(new Competence(id, level), language)),
                standing.isEvidenced(),
                standing.taughtIn().stream()
                        .map(module -> module.title(language))
                        .toList());
    }
}
