package org.sozialraum.learning.competence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sozialraum.curriculum.CatalogueEntry;
import org.sozialraum.curriculum.Competence;
import org.sozialraum.curriculum.CompetenceId;
import org.sozialraum.curriculum.Curriculum;
import org.sozialraum.curriculum.Framework;
import org.sozialraum.curriculum.Language;
import org.sozialraum.curriculum.Module;
import org.sozialraum.curriculum.Section;
import org.sozialraum.curriculum.Step;
import org.sozialraum.curriculum.Texts;
import org.sozialraum.curriculum.html.SafeHtml;
import org.sozialraum.learning.Knowledge;
import org.sozialraum.learning.People;
import org.sozialraum.learning.SettableClock;
import org.sozialraum.learning.attempt.Score;
import org.sozialraum.learning.library.Library;
import org.sozialraum.learning.standing.MemoryStandings;
import org.sozialraum.learning.standing.Trace;

class ReadCompetencesTest {
    private static final Framework.Labels LABELS = new Framework.Labels(Map.of(), Map.of(), Map.of());
    private static final Framework FRAMEWORK = new Framework(
            "digcomp-3.0",
            "DigComp",
            "source",
            "licence",
            List.of("basic", "intermediate", "advanced"),
            List.of("1", "4"),
            List.of(new Framework.Entry("1.1", "1"), new Framework.Entry("4.1", "4"), new Framework.Entry("4.2", "4")),
            new Texts<>(Map.of(Language.DE, LABELS, Language.EN, LABELS)));
    private static final Module CHECKED =
            module("checked", "advanced", Knowledge.MODULE.flow().getFirst());
    private static final Module TO_READ = module("to-read", "basic", section());

    private final MemoryStandings standings = new MemoryStandings();
    private final ReadCompetences readCompetences = new ReadCompetences(
            standings, Library.of(new Curriculum(List.of(), List.of(CHECKED, TO_READ), List.of(FRAMEWORK))));

    @Test
    void shows_the_whole_framework_also_what_nobody_teaches() {
        assertThat(read())
                .extracting(standing -> standing.id().number(), CompetenceStanding::isTaught)
                .containsExactly(tuple("1.1", false), tuple("4.1", false), tuple("4.2", true));
    }

    @Test
    void nothing_done_is_open() {
        assertThat(data().application()).isEqualTo(Half.OPEN);
        assertThat(data().level()).isEmpty();
    }

    @Test
    void a_check_that_was_not_passed_is_a_beginning() {
        done(trace(CHECKED, Set.of(), Optional.of(Score.of(2, 4))));

        assertThat(data().application()).isEqualTo(Half.BEGUN);
        assertThat(data().level()).isEmpty();
    }

    @Test
    void a_check_that_was_passed_shows_the_application_on_the_modules_level() {
        done(
                trace(TO_READ, Set.of("sections/one"), Optional.empty()),
                trace(CHECKED, Set.of(), Optional.of(Score.of(3, 4))));

        assertThat(data().application()).isEqualTo(Half.SHOWN);
        assertThat(data().level()).contains("advanced");
    }

    @Test
    void a_module_without_a_check_shows_it_when_all_steps_are_done() {
        done(trace(TO_READ, Set.of("sections/one"), Optional.empty()));

        assertThat(data().application()).isEqualTo(Half.SHOWN);
        assertThat(data().level()).contains("basic");
    }

    @Test
    void application_alone_is_no_evidence() {
        done(trace(CHECKED, Set.of(), Optional.of(Score.of(4, 4))));

        assertThat(data().isEvidenced()).isFalse();
        assertThat(new CompetenceStanding(data().id(), "4", List.of(CHECKED), Half.SHOWN, Half.SHOWN, Optional.empty())
                        .isEvidenced())
                .isTrue();
    }

    private void done(Trace... traces) {
        standings.leave(People.person("anna"), List.of(traces));
    }

    private CompetenceStanding data() {
        return read().getLast();
    }

    private List<CompetenceStanding> read() {
        return readCompetences.handle(People.visit("anna"));
    }

    private static Trace trace(Module module, Set<String> steps, Optional<Score> best) {
        return new Trace(module.uuid(), Optional.empty(), steps, best.isPresent(), best, SettableClock.MONDAY);
    }

    private static Module module(String slug, String level, Step step) {
        Module like = Knowledge.MODULE;
        return new Module(
                new CatalogueEntry(
                        slug,
                        UUID.nameUUIDFromBytes(new byte[] {(byte) slug.length()}),
                        like.entry().status(),
                        List.of()),
                like.version(),
                10,
                YearMonth.of(2026, 11),
                List.of(new Competence(CompetenceId.parse("digcomp:3.0:4.2").orElseThrow(), level)),
                List.of(),
                List.of(step),
                0.7,
                3,
                like.texts());
    }

    private static Step section() {
        Section.Text text = new Section.Text("one", SafeHtml.empty());
        return new Step.SectionStep(new Section("one", new Texts<>(Map.of(Language.DE, text, Language.EN, text))));
    }
}
