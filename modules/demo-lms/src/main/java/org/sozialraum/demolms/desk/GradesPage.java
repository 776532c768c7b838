package org.sozialraum.demolms.desk;

import java.text.NumberFormat;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sozialraum.demolms.course.Classroom;
import org.sozialraum.demolms.course.Course;
import org.sozialraum.demolms.course.Grade;
import org.sozialraum.demolms.course.LineItem;
import org.sozialraum.demolms.course.Person;
import org.sozialraum.demolms.course.Sessions;
import org.sozialraum.demolms.http.Answer;
import org.sozialraum.demolms.http.Request;
import org.sozialraum.demolms.page.Html;

/** What has arrived: for a teacher of everybody, for a learner the own grades. */
public final class GradesPage {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final Course course;
    private final Doors doors;

    public GradesPage(Course course, Sessions sessions) {
        this.course = course;
        this.doors = new Doors(course, sessions);
    }

    public Answer show(Request request) {
        return doors.person(request, (visit, person) -> {
            String title = visit.say(visit.teaches() ? Phrase.GRADEBOOK : Phrase.OWN_GRADES);
            List<Person> shown = visit.teaches() ? course.people().learners() : List.of(person);
            return Layout.page(
                    visit, title, Html.of("""
                    <p class="crumb"><a href="/course">{}</a></p>
                    <h1>{}</h1>
                    {}
                    """, visit.say(Phrase.BACK_TO_COURSE), title, table(visit, shown)));
        });
    }

    private Html table(Visit visit, List<Person> people) {
        if (course.gradebook().items().isEmpty()) {
            return Html.of("<p>{}</p>", visit.say(Phrase.NO_COLUMNS));
        }
        List<Phrase> heads = List.of(
                Phrase.PERSON,
                Phrase.COLUMN,
                Phrase.VALUE,
                Phrase.COMMENT,
                Phrase.ACTIVITY_PROGRESS,
                Phrase.GRADING_PROGRESS,
                Phrase.ARRIVED);
        return Html.of(
                """
                {}
                <div class="scroll" role="region" tabindex="0" aria-label="{}"><table>
                <thead><tr>{}{}</tr></thead>
                <tbody>{}</tbody>
                </table></div>
                """,
                course.gradebook().history().isEmpty() ? Html.of("<p>{}</p>", visit.say(Phrase.NO_GRADES)) : Html.EMPTY,
                visit.say(Phrase.GRADEBOOK),
                heads.stream()
                        .map(head -> Html.of("<th scope=\"col\">{}</th>", visit.say(head)))
                        .toList(),
                visit.teaches() ? Html.of("<th scope=\"col\">{}</th>", visit.say(Phrase.REVIEW)) : Html.EMPTY,
                people.stream().flatMap(person -> rows(visit, person).stream()).toList());
    }

    private List<Html> rows(Visit visit, Person person) {
        return course.gradebook().items().stream()
                .map(item -> row(visit, person, item, course.gradebook().grade(item.id(), person.id())))
                .toList();
    }

    private Html row(Visit visit, Person person, LineItem item, Optional<Grade> grade) {
        return Html.of(
                """
                <tr data-person="{}" data-line-item="{}"><th scope="row">{}</th><td lang="de">{}</td>
                <td class="value">{}</td><td>{}</td><td>{}</td><td>{}</td><td>{}</td>{}</tr>
                """,
                person.id(),
                item.id(),
                person.name(),
                label(item),
                grade.flatMap(one -> one.value(item))
                        .map(value -> value(visit, value, item))
                        .orElse("–"),
                grade.map(one -> one.score().comment()).orElse(""),
                grade.map(one -> one.score().activityProgress()).orElse(""),
                grade.map(one -> one.score().gradingProgress()).orElse(""),
                grade.map(one -> WHEN.format(one.savedAt())).orElse(""),
                visit.teaches() ? Html.of("<td>{}</td>", review(visit, person, item)) : Html.EMPTY);
    }

    /** Columns of a copy are called as those of the original. */
    private String label(LineItem item) {
        Classroom classroom = course.copies().of(item);
        String label = item.content().label();
        return classroom.isCopy() ? label + " (" + classroom.label() + ")" : label;
    }

    private static String value(Visit visit, double value, LineItem item) {
        NumberFormat format = NumberFormat.getNumberInstance(
                Locale.forLanguageTag(visit.language().tag()));
        return visit.say(
                Phrase.OF, format.format(value), format.format(item.content().scoreMaximum()));
    }

    private static Html review(Visit visit, Person person, LineItem item) {
        return item.activityId()
                .map(activity -> Html.of(
                        "<a href=\"/review/{}/{}\" aria-label=\"{}: {}, {}\">{}</a>",
                        activity,
                        person.id(),
                        visit.say(Phrase.REVIEW),
                        person.name(),
                        item.content().label(),
                        visit.say(Phrase.REVIEW)))
                .orElse(Html.EMPTY);
    }
}
