package org.sozialraum.learning.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sozialraum.curriculum.Curriculum;
import org.sozialraum.learning.Knowledge;
import org.sozialraum.learning.People;
import org.sozialraum.learning.grade.MemoryGrades;
import org.sozialraum.learning.library.Library;
import org.sozialraum.learning.person.Right;
import org.sozialraum.learning.session.Visit;

class BindPlacementTest {
    private static final UUID MODULE = Knowledge.MODULE.uuid();
    private static final Placement FREE = People.activity(Optional.empty(), People.COLUMN);

    private final MemoryPlacements placements = new MemoryPlacements(FREE);
    private final MemoryGrades grades = new MemoryGrades();
    private final BindPlacement bindPlacement = new BindPlacement(
            placements, grades, Library.of(new Curriculum(List.of(), List.of(Knowledge.MODULE), List.of())));

    @Test
    void binds_what_nobody_has_bound() {
        BindPlacement.Outcome outcome = bindPlacement.handle(visit(Right.INSTRUCTOR), MODULE);

        assertThat(outcome).isEqualTo(new BindPlacement.Outcome.Bound(MODULE));
        assertThat(placements.get(FREE.id()).module()).contains(MODULE);
    }

    @Test
    void lets_the_first_choice_stand() {
        UUID earlier = UUID.randomUUID();
        placements.save(FREE.boundTo(earlier));

        BindPlacement.Outcome outcome = bindPlacement.handle(visit(Right.INSTRUCTOR), MODULE);

        assertThat(outcome).isEqualTo(new BindPlacement.Outcome.BoundBefore(earlier));
        assertThat(placements.get(FREE.id()).module()).contains(earlier);
    }

    @Test
    void lets_a_teacher_change_what_came_with_a_copied_course_until_a_learner_begins() {
        Placement copy = FREE.copiedFrom(FREE).boundTo(UUID.randomUUID());
        placements.save(copy);

        assertThat(bindPlacement.mayChange(copy)).isTrue();
        assertThat(bindPlacement.handle(visit(Right.INSTRUCTOR), MODULE))
                .isEqualTo(new BindPlacement.Outcome.Bound(MODULE));

        grades.begunBy(People.person("anna"), copy.id());
        assertThat(bindPlacement.mayChange(copy)).isFalse();
    }

    @Test
    void does_not_let_a_learner_choose() {
        BindPlacement.Outcome outcome = bindPlacement.handle(visit(Right.LEARNER), MODULE);

        assertThat(outcome).isEqualTo(new BindPlacement.Outcome.NotAllowed());
        assertThat(placements.get(FREE.id()).module()).isEmpty();
    }

    @Test
    void does_not_bind_to_a_module_that_is_not_in_the_curriculum() {
        UUID unknown = UUID.randomUUID();

        assertThat(bindPlacement.handle(visit(Right.INSTRUCTOR), unknown))
                .isEqualTo(new BindPlacement.Outcome.NoSuchModule(unknown));
    }

    @Test
    void makes_a_record_of_what_nobody_has_bound() {
        BindPlacement.Outcome outcome = bindPlacement.handle(visit(Right.INSTRUCTOR), PlacementKind.RECORD);

        assertThat(outcome).isEqualTo(new BindPlacement.Outcome.Became(PlacementKind.RECORD));
        assertThat(placements.get(FREE.id()).kind()).isEqualTo(PlacementKind.RECORD);
    }

    @Test
    void lets_the_first_choice_stand_whatever_it_was() {
        placements.save(FREE.as(PlacementKind.COHORT));

        assertThat(bindPlacement.handle(visit(Right.INSTRUCTOR), MODULE))
                .isEqualTo(new BindPlacement.Outcome.KindBefore(PlacementKind.COHORT));
        assertThat(bindPlacement.handle(visit(Right.INSTRUCTOR), PlacementKind.RECORD))
                .isEqualTo(new BindPlacement.Outcome.KindBefore(PlacementKind.COHORT));
        assertThat(placements.get(FREE.id())).isEqualTo(FREE.as(PlacementKind.COHORT));
    }

    @Test
    void makes_no_record_of_a_module_that_learners_may_have_begun() {
        placements.save(FREE.boundTo(MODULE));

        assertThat(bindPlacement.handle(visit(Right.INSTRUCTOR), PlacementKind.RECORD))
                .isEqualTo(new BindPlacement.Outcome.BoundBefore(MODULE));
    }

    @Test
    void does_not_let_a_learner_choose_a_kind() {
        assertThat(bindPlacement.handle(visit(Right.LEARNER), PlacementKind.COHORT))
                .isEqualTo(new BindPlacement.Outcome.NotAllowed());
    }

    private static Visit visit(Right right) {
        return People.visit("teacher", right, FREE);
    }
}
