package org.sozialraum.learning.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sozialraum.curriculum.CatalogueEntry;
import org.sozialraum.curriculum.Curriculum;
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

class ReadRecordTest {
    private static final Module TO_READ = toRead();
    private static final Instant MONDAY = SettableClock.MONDAY;

    private final MemoryStandings standings = new MemoryStandings();
    private final ReadRecord readRecord = new ReadRecord(
            standings, Library.of(new Curriculum(List.of(), List.of(Knowledge.MODULE, TO_READ), List.of())));

    @Test
    void shows_a_learner_her_own_and_nobody_elses() {
        standings.traces.put(People.person("anna"), List.of(trace(Knowledge.MODULE, Set.of(), true)));

        assertThat(readRecord.handle(People.visit("anna"))).hasSize(1);
        assertThat(readRecord.handle(People.visit("ben"))).isEmpty();
    }

    @Test
    void a_module_with_a_check_is_finished_when_that_was_handed_in() {
        assertThat(finished(trace(Knowledge.MODULE, Set.of("check"), false))).isFalse();
        assertThat(finished(trace(Knowledge.MODULE, Set.of(), true))).isTrue();
    }

    @Test
    void a_module_without_a_check_is_finished_when_all_steps_are_done() {
        assertThat(finished(trace(TO_READ, Set.of("sections/one"), false))).isFalse();
        assertThat(finished(trace(TO_READ, Set.of("sections/one", "sections/two"), false)))
                .isTrue();
        assertThat(finished(trace(TO_READ, Set.of("sections/one", "sections/gone"), false)))
                .isFalse();
    }

    @Test
    void begins_with_what_was_changed_last_and_leaves_out_what_is_no_module_any_more() {
        Trace gone = new Trace(UUID.randomUUID(), Optional.empty(), Set.of(), true, Optional.empty(), MONDAY);
        Trace later =
                new Trace(TO_READ.uuid(), Optional.empty(), Set.of(), false, Optional.empty(), MONDAY.plusSeconds(60));
        standings.traces.put(People.person("anna"), List.of(trace(Knowledge.MODULE, Set.of(), true), gone, later));

        assertThat(readRecord.handle(People.visit("anna")))
                .extracting(Progress::module)
                .containsExactly(TO_READ, Knowledge.MODULE);
    }

    private boolean finished(Trace trace) {
        standings.traces.put(People.person("anna"), List.of(trace));
        return readRecord.handle(People.visit("anna")).getFirst().finished();
    }

    private static Trace trace(Module module, Set<String> steps, boolean handedIn) {
        Optional<Score> best = handedIn ? Optional.of(Score.of(3, 4)) : Optional.empty();
        return new Trace(module.uuid(), Optional.of("Activity"), steps, handedIn, best, MONDAY);
    }

    private static Module toRead() {
        Module like = Knowledge.MODULE;
        return new Module(
                new CatalogueEntry("to-read", new UUID(7, 7), like.entry().status(), List.of()),
                like.version(),
                10,
                YearMonth.of(2026, 11),
                List.of(),
                List.of(),
                List.of(section("one"), section("two")),
                0.7,
                1,
                like.texts());
    }

    private static Step section(String slug) {
        Section.Text text = new Section.Text(slug, SafeHtml.empty());
        return new Step.SectionStep(new Section(slug, new Texts<>(Map.of(Language.DE, text, Language.EN, text))));
    }
}
