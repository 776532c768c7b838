package org.sozialraum.demolms.desk;

import java.util.List;
import java.util.Optional;
import org.sozialraum.demolms.course.Course;
import org.sozialraum.demolms.course.People;
import org.sozialraum.demolms.course.Person;
import org.sozialraum.demolms.course.Sessions;
import org.sozialraum.demolms.http.Answer;
import org.sozialraum.demolms.http.Request;
import org.sozialraum.demolms.page.Html;
import org.sozialraum.demolms.page.Language;

/** The first page a newcomer sees: what this is, and whom to be. */
public final class HomePage {
    private final Course course;
    private final Sessions sessions;

    public HomePage(Course course, Sessions sessions) {
        this.course = course;
        this.sessions = sessions;
    }

    public Answer show(Request request) {
        Visit visit = Visit.of(request, sessions);
        return Layout.page(
                visit,
                visit.say(Phrase.HOME_TITLE),
                Html.of(
                        """
                <h1>{}</h1>
                <p class="lead">{} {}</p>
                <section aria-labelledby="learn"><h2 id="learn">{}</h2><ul class="people">{}</ul></section>
                <section aria-labelledby="teach"><h2 id="teach">{}</h2><ul class="people">{}</ul></section>
                <section aria-labelledby="run"><h2 id="run">{}</h2><p><a href="/admin">{}</a></p></section>
                """,
                        visit.say(Phrase.HOME_TITLE),
                        visit.say(Phrase.HOME_WHAT),
                        visit.say(Phrase.HOME_SAFE),
                        visit.say(Phrase.HOME_LEARN),
                        cards(visit, People.INVENTED.learners()),
                        visit.say(Phrase.HOME_TEACH),
                        cards(visit, People.INVENTED.teachers()),
                        visit.say(Phrase.HOME_RUN),
                        visit.say(Phrase.HOME_RUN_WHAT)));
    }

    public Answer enter(Request request) {
        return course.people()
                .find(request.variable("person"))
                .map(person -> sessions.enter(person, Answer.seeOther("/course")))
                .orElseGet(() -> Layout.notice(404, Visit.of(request, sessions), Phrase.NOT_FOUND));
    }

    public Answer leave(Request request) {
        return sessions.leave(request, Answer.seeOther("/"));
    }

    /** Keeps the language for this browser and goes back to the page it came from. */
    public Answer language(Request request) {
        Optional<Language> language = request.form().get("language").flatMap(Language::tagged);
        String back = request.form()
                .get("back")
                .filter(path -> path.matches("/[\\w/-]*"))
                .orElse("/");
        String home = back.startsWith("//") ? "/" : back;
        return language.map(one -> Answer.seeOther(home)
                        .with("Set-Cookie", Visit.LANGUAGE_COOKIE + "=" + one.tag() + "; Path=/; SameSite=Lax"))
                .orElseGet(() -> Answer.seeOther(home));
    }

    private static List<Html> cards(Visit visit, List<Person> people) {
        return people.stream()
                .map(person -> Html.of(
                        """
                        <li><form method="post" action="/enter/{}"><button class="card" aria-label="{}">
                        <span class="face face-{}" aria-hidden="true">{}</span>
                        <span class="name">{}</span><span class="role">{}</span>
                        </button></form></li>
                        """,
                        person.id(),
                        visit.say(Phrase.ENTER, person.name()) + ", " + role(visit, person),
                        person.id(),
                        person.initials(),
                        person.name(),
                        role(visit, person)))
                .toList();
    }

    private static String role(Visit visit, Person person) {
        return visit.say(
                switch (person.role()) {
                    case LEARNER -> Phrase.LEARNER;
                    case TEACHER -> Phrase.TEACHER;
                    case ASSISTANT -> Phrase.ASSISTANT;
                });
    }
}
