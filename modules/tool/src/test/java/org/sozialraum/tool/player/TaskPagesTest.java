package org.sozialraum.tool.player;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sozialraum.curriculum.Step.TaskStep;
import org.sozialraum.curriculum.item.Item;
import org.sozialraum.curriculum.item.Response;
import org.sozialraum.learning.attempt.Answer;
import org.sozialraum.learning.journey.Journey;
import org.sozialraum.tool.Course;
import org.sozialraum.tool.item.SampleItems;
import org.sozialraum.tool.player.StepPages.At;
import org.sozialraum.tool.result.JudgedView;
import org.sozialraum.tool.visit.SampleShells;

class TaskPagesTest {
    private final TaskPages pages = new TaskPages(SampleShells.bare());

    @Test
    void a_task_begins_empty_with_nothing_to_compare() {
        TaskView view = pages.form(at(SampleItems.PLAN), Optional.empty(), false);

        assertThat(view.title()).isEqualTo("plan");
        assertThat(view.action()).isEqualTo(Course.BASE + "/tasks/plan");
        assertThat(view.comparison()).isEmpty();
        assertThat(view.previous()).isPresent();
    }

    @Test
    void one_that_has_been_worked_on_can_be_compared() {
        TaskView view = pages.form(at(SampleItems.PLAN), Optional.of(plan("steps", "one")), false);

        assertThat(view.comparison()).contains(Course.BASE + "/tasks/plan/comparison");
    }

    @Test
    void a_text_stands_beside_its_examples_as_it_was_written() {
        ComparisonView view = pages.comparison(at(SampleItems.PLAN), plan("steps", "<i>one</i>"));

        assertThat(view.judged()).isEmpty();
        assertThat(view.fields()).hasSize(2);
        assertThat(view.fields().getFirst().yours()).isEmpty();
        assertThat(view.fields().getLast().yours().map(TaskPagesTest::words)).contains("&lt;i&gt;one&lt;/i&gt;");
        assertThat(view.fields().getLast().example().map(TaskPagesTest::words))
                .hasValueSatisfying(words -> assertThat(words).contains("feedback steps"));
    }

    @Test
    void a_rating_is_shown_without_any_verdict() {
        ComparisonView view = pages.comparison(
                at(SampleItems.RATING),
                answer(SampleItems.RATING, new Response.Matched(Map.of("ask", "well", "listen", "gone"))));

        assertThat(view.judged()).isEmpty();
        assertThat(view.fields())
                .extracting(field -> field.yours().map(TaskPagesTest::words).orElse(""))
                .containsExactly("wording well", "");
    }

    @Test
    void a_task_with_a_key_tells_everything_at_once() {
        Response half = new Response.Cells(Map.of("phone", Set.of("locked")));

        ComparisonView view = pages.comparison(at(SampleItems.MATRIX), answer(SampleItems.MATRIX, half));

        assertThat(view.fields()).isEmpty();
        assertThat(view.judged().map(JudgedView::mark)).contains(JudgedView.Mark.PARTLY);
        assertThat(view.judged().orElseThrow().parts())
                .extracting(JudgedView.Part::verdict)
                .containsExactly(JudgedView.Verdict.RIGHT, JudgedView.Verdict.MISSED);
    }

    private static At<TaskStep> at(Item item) {
        TaskStep step = new TaskStep(item);
        return new At<>(
                Course.place(Course.module(60, List.of(Course.SECTION, step, Course.CHECK)), Journey.NOT_BEGUN), step);
    }

    private static Answer plan(String field, String words) {
        return answer(SampleItems.PLAN, new Response.Texts(Map.of(field, words)));
    }

    private static Answer answer(Item item, Response response) {
        return new Answer(item.uuid(), response, Course.MONDAY);
    }

    private static String words(Content content) {
        StringOutput output = new StringOutput();
        content.writeTo(output);
        return output.toString();
    }
}
