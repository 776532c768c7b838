package org.sozialraum.tool.admin.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sozialraum.curriculum.Language;
import org.sozialraum.learning.Slice;
import org.sozialraum.learning.grade.GradeKey;
import org.sozialraum.learning.grade.Trouble;
import org.sozialraum.learning.grade.UndeliveredGrade;
import org.sozialraum.learning.grade.UndeliveredGrades;
import org.sozialraum.learning.institution.InstitutionId;
import org.sozialraum.learning.person.PersonId;
import org.sozialraum.learning.placement.PlacementId;
import org.sozialraum.tool.admin.SampleRooms;
import org.sozialraum.tool.admin.outbox.OutboxView.DoneView;

class OutboxPageTest {
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final InstitutionId SCHOOL = new InstitutionId(new UUID(1, 1));
    private static final GradeKey KEY =
            new GradeKey(new PlacementId(SCHOOL, new UUID(2, 2)), new PersonId(SCHOOL, new UUID(3, 3)));

    private final OutboxViews views = new OutboxViews(SampleRooms.pages(), InstantSource.fixed(NOW));

    @ParameterizedTest
    @EnumSource(Language.class)
    void shows_every_trouble_with_its_reason_and_a_way_to_send_again(Language language) {
        List<UndeliveredGrade> grades = new ArrayList<>();
        grades.add(grade(Optional.empty()));
        for (Trouble trouble : Trouble.values()) grades.add(grade(Optional.of(trouble)));

        String page = page(grades, Optional.of(new DoneView("all", 3)), language);

        assertThat(page)
                .contains("value=\"" + KEY.text() + "\"", "00000000-0000-0003-0000-000000000003")
                .contains("action=\"/admin/outbox/resend-all\"");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void says_when_all_have_arrived(Language language) {
        assertThat(page(List.of(), Optional.empty(), language)).doesNotContain("<table", "resend-all");
    }

    @ParameterizedTest
    @CsvSource({
        "PT30S, 0 minutes",
        "PT119M, 119 minutes",
        "PT2H, 2 hours",
        "PT47H, 47 hours",
        "P2D, 2 days",
        "PT-5M, 0 minutes"
    })
    void says_how_long_a_grade_waits(Duration age, String words) {
        assertThat(Age.of(age, SampleRooms.TEXTS.in(Language.EN))).isEqualTo(words);
    }

    @Test
    void tells_only_what_it_has_done_itself() {
        assertThat(OutboxViews.done("one", 1)).contains(new DoneView("one", 1));
        assertThat(OutboxViews.done("<script>", 1)).isEmpty();
        assertThat(OutboxViews.done(null, 0)).isEmpty();
    }

    private String page(List<UndeliveredGrade> grades, Optional<DoneView> done, Language language) {
        OutboxView view = views.of(
                SampleRooms.visit(language), new Slice<>(grades, 1, false), new UndeliveredGrades.Tally(1, 7), done);
        return SampleRooms.html("admin/outbox.jte", view, language);
    }

    private static UndeliveredGrade grade(Optional<Trouble> trouble) {
        return new UndeliveredGrade(KEY, "Moodle", NOW.minusSeconds(300), 3, NOW.plusSeconds(60), trouble);
    }
}
