package org.sozialraum.tool.admin.overview;

import java.util.ArrayList;
import java.util.List;
import org.sozialraum.learning.connection.Connections;
import org.sozialraum.learning.grade.UndeliveredGrades;
import org.sozialraum.tool.admin.overview.OverviewView.NumberView;
import org.sozialraum.tool.admin.overview.OverviewView.TodoView;

/**
 * The numbers of the first room, and which of them want attention.
 *
 * @param unsuccessful launches of the last 24 hours that were held or refused
 * @param rosters those that could not be read to the end
 * @param unsound modules that are not taught as their files want it
 */
record Standing(
        Connections.Tally connections, UndeliveredGrades.Tally grades, int unsuccessful, int rosters, int unsound) {

    List<TodoView> todos() {
        List<TodoView> todos = new ArrayList<>();
        if (connections.platforms() == 0) todos.add(new TodoView("no-platform", 0, "/admin/registration"));
        if (connections.held() > 0) todos.add(new TodoView("held", connections.held(), "/admin/deployments"));
        if (unsuccessful > 0) todos.add(new TodoView("unsuccessful", unsuccessful, "/admin/launches"));
        if (grades.inTrouble() > 0) todos.add(new TodoView("in-trouble", grades.inTrouble(), "/admin/outbox"));
        if (rosters > 0) todos.add(new TodoView("rosters", rosters, "/admin/rosters"));
        if (unsound > 0) todos.add(new TodoView("curriculum", unsound, "/admin/curriculum"));
        return todos;
    }

    List<NumberView> numbers() {
        return List.of(
                new NumberView("platforms", connections.platforms(), false),
                new NumberView("off", connections.off(), false),
                new NumberView("held", connections.held(), connections.held() > 0),
                new NumberView("unsuccessful", unsuccessful, unsuccessful > 0),
                new NumberView("waiting", grades.waiting(), false),
                new NumberView("in-trouble", grades.inTrouble(), grades.inTrouble() > 0),
                new NumberView("rosters", rosters, rosters > 0),
                new NumberView("curriculum", unsound, unsound > 0));
    }
}
