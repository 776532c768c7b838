package org.sozialraum.tool.teacher;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sozialraum.curriculum.Language;
import org.sozialraum.tool.Course;
import org.sozialraum.tool.pages.ShellView;
import org.sozialraum.tool.teacher.CohortView.Row;

class CohortPagesTest {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

    @Test
    void counts_below_five_are_shown_as_they_are() {
        String page = page(new Row("Week 3", Optional.of("Releasing data"), true, 2, 1, true, 1, 0, 0));

        assertThat(page)
                .contains("data-label=\"begun\">2<", "data-label=\"finished\">1<", "Week 3")
                .contains("<span class=\"tallies__module\">Releasing data</span>");
    }

    @Test
    void counts_nobody_where_there_is_no_check_and_no_grade() {
        String page = page(new Row("First steps", Optional.empty(), false, 0, 0, false, 0, 0, 0));

        assertThat(page).contains(">no check<", ">not graded<").doesNotContain(">0<");
    }

    @Test
    void marks_grades_that_have_not_arrived() {
        String page = page(new Row("Week 3", Optional.empty(), true, 9, 9, true, 7, 0, 2));

        assertThat(page).contains("data-bad=\"yes\">2<");
    }

    @Test
    void says_that_the_platform_names_no_course() {
        assertThat(page(false)).contains("We do not know which course this is");
        assertThat(page(true)).contains("There are no modules in this course yet");
    }

    private static String page(Row row) {
        return page(true, row);
    }

    private static String page(boolean courseKnown, Row... rows) {
        ShellView shell = ShellView.bare("en", "assets", "The course at a glance");
        CohortView view = new CohortView(shell, courseKnown, List.of(rows), Optional.empty());
        StringOutput html = new StringOutput();
        TEMPLATES.render("teacher/cohort.jte", Map.of("view", view, "texts", Course.texts(Language.EN)), html);
        return html.toString();
    }
}
