package org.sozialraum.tool.admin.overview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sozialraum.curriculum.Language;
import org.sozialraum.learning.connection.Connections;
import org.sozialraum.learning.grade.UndeliveredGrades;
import org.sozialraum.tool.admin.SampleRooms;
import org.sozialraum.tool.admin.overview.OverviewView.TodoView;

class StandingTest {
    private static final Standing CALM =
            new Standing(new Connections.Tally(3, 1, 0), new UndeliveredGrades.Tally(5, 0), 0, 0, 0);
    private static final Standing BUSY =
            new Standing(new Connections.Tally(3, 1, 1), new UndeliveredGrades.Tally(5, 2), 1_000, 1, 2);

    @Test
    void leaves_an_administrator_alone_when_all_is_well() {
        assertThat(CALM.todos()).isEmpty();
    }

    @Test
    void names_what_wants_attention_and_where_to_go() {
        assertThat(BUSY.todos())
                .containsExactly(
                        new TodoView("held", 1, "/admin/deployments"),
                        new TodoView("unsuccessful", 1_000, "/admin/launches"),
                        new TodoView("in-trouble", 2, "/admin/outbox"),
                        new TodoView("rosters", 1, "/admin/rosters"),
                        new TodoView("curriculum", 2, "/admin/curriculum"));
    }

    @Test
    void says_that_nobody_can_come_where_no_platform_is_connected() {
        Standing empty = new Standing(new Connections.Tally(0, 0, 0), new UndeliveredGrades.Tally(0, 0), 0, 0, 0);

        assertThat(empty.todos()).extracting(TodoView::key).containsExactly("no-platform");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void speaks_of_one_and_of_many(Language language) {
        String page = SampleRooms.html(
                "admin/overview.jte",
                new OverviewView(SampleRooms.room(language), BUSY.todos(), BUSY.numbers()),
                language);

        assertThat(page)
                .contains("href=\"/admin/deployments\"", "data-bad=\"yes\"")
                .doesNotContain("{0");
    }
}
