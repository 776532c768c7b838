package org.sozialraum.tool.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sozialraum.learning.person.Right;
import org.sozialraum.tool.Course;
import org.sozialraum.tool.pages.ShellView;
import org.sozialraum.tool.pages.ShellView.Audience;
import org.sozialraum.tool.pages.ShellView.Progress;

class ShellsTest {
    private final Shells shells = SampleShells.bare();

    @Test
    void counts_the_open_step_and_those_that_are_done() {
        ShellView shell = shells.of(
                Course.place("sections/01-what"), Optional.of(Course.DECISION), Audience.PROGRESS_ONLY, Course.BASE);

        assertThat(shell.progress()).contains(new Progress(2, 1, 3, 70));
    }

    @Test
    void sends_messages_to_the_origin_of_the_return_address_alone() {
        ShellView shell = shells.of(Course.place(), Optional.empty(), Audience.PROGRESS_ONLY, Course.BASE);

        assertThat(shell.platformOrigin()).contains("https://moodle.example");
    }

    @Test
    void tells_a_teacher_that_this_is_a_look_into_the_module() {
        Place learners = Course.place();
        Place teachers = new Place(
                learners.token(),
                Course.visit(Right.INSTRUCTOR),
                learners.module(),
                learners.newer(),
                learners.journey(),
                learners.texts());

        ShellView shell = shells.of(teachers, Optional.empty(), Audience.HANDED_IN, Course.BASE);

        assertThat(shell.audience()).isEqualTo(Audience.PREVIEW);
        assertThat(shell.right()).isEqualTo(ShellView.Right.INSTRUCTOR);
    }

    @Test
    void shows_when_the_last_answer_was_saved() {
        ShellView shell = shells.of(
                Course.place(), Optional.of(Course.CHECK), Audience.HANDED_IN, Course.BASE, Optional.of(Course.MONDAY));

        assertThat(shell.savedAt())
                .contains(TimeOfDay.of(Course.MONDAY, Course.place().texts()));
    }
}
