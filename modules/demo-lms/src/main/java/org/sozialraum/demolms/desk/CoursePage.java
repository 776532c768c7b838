package org.sozialraum.demolms.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.sozialraum.demolms.course.Activity;
import org.sozialraum.demolms.course.Classroom;
import org.sozialraum.demolms.course.Course;
import org.sozialraum.demolms.course.LineItem;
import org.sozialraum.demolms.course.Sessions;
import org.sozialraum.demolms.http.Answer;
import org.sozialraum.demolms.http.Parameters;
import org.sozialraum.demolms.http.Request;
import org.sozialraum.demolms.page.Html;
import org.sozialraum.demolms.tool.Tool;
import org.sozialraum.demolms.tool.Tools;

/** The course with its activities; a teacher adds to them here. */
public final class CoursePage {
    private final Course course;
    private final Tools tools;
    private final UnaryOperator<Classroom> copying;
    private final Doors doors;

    /** @param copying makes a copy of a course */
    public CoursePage(Course course, Tools tools, Sessions sessions, UnaryOperator<Classroom> copying) {
        this.course = course;
        this.tools = tools;
        this.copying = copying;
        this.doors = new Doors(course, sessions);
    }

    /** The first course, or the one that the address names. */
    public Answer show(Request request) {
        return doors.person(
                request,
                (visit, person) -> classroom(request)
                        .map(classroom -> show(visit, classroom))
                        .orElseGet(() -> Layout.notice(404, visit, Phrase.NOT_FOUND)));
    }

    /** Copies the course of the address and shows the copy. */
    public Answer copy(Request request) {
        return doors.teacher(
                request,
                (visit, person) -> classroom(request)
                        .map(copying)
                        .map(copy -> Answer.seeOther("/course/" + copy.id()))
                        .orElseGet(() -> Layout.notice(404, visit, Phrase.NOT_FOUND)));
    }

    private Optional<Classroom> classroom(Request request) {
        String id = request.variables().getOrDefault("course", Course.ID);
        return course.copies().find(id);
    }

    private Answer show(Visit visit, Classroom classroom) {
        return Layout.page(
                visit,
                classroom.title(),
                Html.of(
                        """
                <p class="crumb">{}</p>
                <h1 lang="de">{}</h1>
                {}
                <h2>{}</h2>
                <ul class="activities">{}</ul>
                <p><a class="button second" href="/grades">{}</a></p>
                {}
                {}
                """,
                        visit.say(Phrase.COURSE),
                        classroom.title(),
                        others(classroom),
                        visit.say(Phrase.ACTIVITIES),
                        activities(visit, classroom),
                        visit.say(visit.teaches() ? Phrase.GRADEBOOK : Phrase.OWN_GRADES),
                        privacy(visit),
                        visit.teaches() ? managing(visit, classroom) : Html.EMPTY));
    }

    private List<Html> others(Classroom shown) {
        return course.copies().classrooms().stream()
                .filter(classroom -> !classroom.equals(shown))
                .map(classroom ->
                        Html.of("<p lang=\"de\"><a href=\"/course/{}\">{}</a></p>", classroom.id(), classroom.title()))
                .toList();
    }

    /** Something is added to the first course only. */
    private Html managing(Visit visit, Classroom classroom) {
        Html copying = Html.of("""
                <form method="post" action="/course/{}/copies"><button>{}</button></form>
                """, classroom.id(), visit.say(Phrase.COPY));
        return Html.of("{}{}", copying, classroom.isCopy() ? Html.EMPTY : adding(visit));
    }

    /** Adds an activity by hand. */
    public Answer add(Request request) {
        return doors.teacher(request, (visit, person) -> {
            Parameters form = request.form();
            Optional<Tool> tool = form.get("tool").flatMap(tools::find);
            String title = form.get("title").orElse("").strip();
            if (tool.isEmpty() || title.isEmpty()) {
                return Layout.notice(400, visit, Phrase.NOT_FOUND);
            }
            Activity activity = course.add(
                    tool.get().clientId(),
                    title,
                    "",
                    tool.get().at().launch(),
                    custom(form.get("custom").orElse("")));
            if (form.has("graded", "on")) {
                course.gradebook()
                        .add(activity.clientId(), Optional.of(activity.id()), LineItem.Content.plain(title, 100));
            }
            return Answer.seeOther("/course");
        });
    }

    private static Map<String, String> custom(String lines) {
        Map<String, String> custom = new LinkedHashMap<>();
        lines.lines().filter(line -> line.indexOf('=') > 0).forEach(line -> {
            int equals = line.indexOf('=');
            custom.put(
                    line.substring(0, equals).strip(),
                    line.substring(equals + 1).strip());
        });
        return custom;
    }

    private List<Html> activities(Visit visit, Classroom classroom) {
        return course.activities(classroom).stream()
                .map(activity -> Html.of(
                        """
                        <li><a class="activity" href="/activity/{}">{}
                        <span class="name" lang="de">{}</span><span class="text" lang="de">{}</span>
                        <span class="role">{}</span></a>{} <a href="/activity/{}/unnamed">{}</a></li>
                        """,
                        activity.id(),
                        UnderstoodWishes.icon(activity.wishes()),
                        activity.title(),
                        activity.text(),
                        visit.say(gradedOrNot(activity)),
                        UnderstoodWishes.list(visit, activity.wishes()),
                        activity.id(),
                        visit.say(Phrase.UNNAMED)))
                .toList();
    }

    /** Each tool's own account of what it keeps. */
    private List<Html> privacy(Visit visit) {
        return tools.all().stream()
                .map(tool -> Html.of(
                        "<p><a href=\"/privacy/{}\">{}</a></p>",
                        tool.clientId(),
                        visit.say(Phrase.PRIVACY, tool.name())))
                .toList();
    }

    private Phrase gradedOrNot(Activity activity) {
        return course.gradebook().itemsOf(activity).isEmpty() ? Phrase.NOT_GRADED : Phrase.GRADED;
    }

    private Html adding(Visit visit) {
        return Html.of(
                """
                <section aria-labelledby="add"><h2 id="add">{}</h2>
                <div class="columns">{}
                <form class="panel" method="post" action="/course/activities">
                <h3>{}</h3>
                <label for="title">{}</label><input id="title" name="title" required>
                <label for="tool">{}</label><select id="tool" name="tool">{}</select>
                <label for="custom">{}</label><textarea id="custom" name="custom" rows="2"></textarea>
                <label class="check"><input type="checkbox" name="graded" checked> {}</label>
                <button>{}</button>
                </form></div></section>
                """,
                visit.say(Phrase.ADD),
                pickers(visit),
                visit.say(Phrase.BY_HAND),
                visit.say(Phrase.TITLE),
                visit.say(Phrase.TOOL),
                options(),
                visit.say(Phrase.CUSTOM),
                visit.say(Phrase.WITH_GRADE),
                visit.say(Phrase.CREATE));
    }

    private List<Html> options() {
        return tools.all().stream()
                .map(tool -> Html.of("<option value=\"{}\">{}</option>", tool.clientId(), label(tool)))
                .toList();
    }

    private static String label(Tool tool) {
        return tool.name() + " (" + tool.clientId() + ")";
    }

    private List<Html> pickers(Visit visit) {
        return tools.all().stream()
                .map(tool -> Html.of(
                        """
                        <form class="panel" method="get" action="/pick/{}"><h3>{}</h3><p>{}</p><button>{}</button></form>
                        """,
                        tool.clientId(),
                        label(tool),
                        visit.say(Phrase.PICK_WHAT, tool.name()),
                        visit.say(Phrase.PICK)))
                .toList();
    }
}
