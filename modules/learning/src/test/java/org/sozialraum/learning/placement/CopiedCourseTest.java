package org.sozialraum.learning.placement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sozialraum.curriculum.Curriculum;
import org.sozialraum.learning.Knowledge;
import org.sozialraum.learning.People;
import org.sozialraum.learning.library.Library;
import org.sozialraum.learning.person.Right;
import org.sozialraum.learning.placement.ReadCopiedCourse.CopiedActivity;

/** Platform Notification Service 1.0, context copy notice: what its links mean in the copy. */
class CopiedCourseTest {
    private static final UUID MODULE = Knowledge.MODULE.uuid();
    private static final Placement COPY = People.activity(Optional.empty(), People.COLUMN);

    private final MemoryPlacements placements = new MemoryPlacements();
    private final BindOnArrival bindOnArrival = new BindOnArrival(
            placements, placements, Library.of(new Curriculum(List.of(), List.of(Knowledge.MODULE), List.of())));
    private final ReadCopiedCourse readCopiedCourse = new ReadCopiedCourse(placements, placements);

    @BeforeEach
    void a_course_with_one_activity() {
        placements.stands("course", COPY);
    }

    @Test
    void a_link_whose_launch_tells_nothing_is_bound_as_in_the_course_that_a_notice_named() {
        Placement original = original("Releasing data", "course-old");
        placements.copied("course", "course-old");

        Placement bound = arrives();

        assertThat(bound.module()).contains(MODULE);
        assertThat(bound.copyOf()).contains(original.id());
    }

    @Test
    void a_copy_of_a_copy_that_nobody_opened_finds_the_first_course() {
        Placement original = original("Releasing data", "course-first");
        placements.copied("course", "course-between");
        placements.copied("course-between", "course-first");

        assertThat(arrives().copyOf()).contains(original.id());
    }

    @Test
    void courses_that_were_copied_in_a_circle_end() {
        placements.copied("course", "course-between");
        placements.copied("course-between", "course");

        assertThat(arrives()).isEqualTo(COPY);
    }

    @Test
    void a_course_that_nobody_copied_is_left_alone() {
        original("Releasing data", "course-old");

        assertThat(arrives()).isEqualTo(COPY);
        assertThat(read(Right.INSTRUCTOR)).isEmpty();
    }

    @Test
    void a_teacher_sees_what_there_was_before_anybody_has_opened_it() {
        Placement original = original("Releasing data", "course-old");
        placements.copied("course", "course-old");

        assertThat(read(Right.INSTRUCTOR)).containsExactly(new CopiedActivity(original, Optional.empty()));
    }

    @Test
    void a_teacher_sees_what_an_activity_has_become_here() {
        Placement original = original("Releasing data", "course-old");
        placements.copied("course", "course-old");
        Placement bound = arrives();

        assertThat(read(Right.INSTRUCTOR)).containsExactly(new CopiedActivity(original, Optional.of(bound)));
    }

    @Test
    void a_learner_is_shown_nothing_of_another_course() {
        original("Releasing data", "course-old");
        placements.copied("course", "course-old");

        assertThat(read(Right.LEARNER)).isEmpty();
    }

    private Placement arrives() {
        return bindOnArrival.handle(COPY, People.arrival("anna", Optional.empty(), Optional.empty()));
    }

    private List<CopiedActivity> read(Right right) {
        return readCopiedCourse.handle(People.visit("tina", right, COPY));
    }

    private Placement original(String title, String course) {
        Placement placement = new Placement(
                new PlacementId(People.SCHOOL, UUID.nameUUIDFromBytes(course.getBytes(UTF_8))),
                People.ORIGIN,
                "link-in-" + course,
                Optional.of(MODULE),
                Optional.of(title),
                People.COLUMN);
        placements.stands(course, placement);
        return placement;
    }
}
