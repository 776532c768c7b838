package org.sozialraum.demolms.desk;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.sozialraum.demolms.course.Activity;
import org.sozialraum.demolms.course.Course;
import org.sozialraum.demolms.course.Person;
import org.sozialraum.demolms.course.Sessions;
import org.sozialraum.demolms.http.Answer;
import org.sozialraum.demolms.http.Request;

/** Who may pass to which page. */
record Doors(Course course, Sessions sessions) {
    /** Only for somebody. */
    Answer person(Request request, BiFunction<Visit, Person, Answer> behind) {
        Visit visit = Visit.of(request, sessions);
        return visit.person()
                .map(person -> behind.apply(visit, person))
                .orElseGet(() -> Layout.notice(401, visit, Phrase.ENTER_FIRST));
    }

    /** Only for somebody who teaches. */
    Answer teacher(Request request, BiFunction<Visit, Person, Answer> behind) {
        return person(
                request,
                (visit, person) -> visit.teaches()
                        ? behind.apply(visit, person)
                        : Layout.notice(403, visit, Phrase.TEACHERS_ONLY));
    }

    /** Only where the activity of the address exists. */
    Answer activity(Request request, Visit visit, Function<Activity, Answer> behind) {
        return course.find(request.variable("activity"))
                .map(behind)
                .orElseGet(() -> Layout.notice(404, visit, Phrase.NOT_FOUND));
    }
}
