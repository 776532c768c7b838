package org.sozialraum.demolms.desk;

import java.util.List;
import java.util.Optional;
import org.sozialraum.demolms.course.Activity;
import org.sozialraum.demolms.course.Course;
import org.sozialraum.demolms.course.Person;
import org.sozialraum.demolms.course.Sessions;
import org.sozialraum.demolms.deeplinking.AcceptChoice;
import org.sozialraum.demolms.deeplinking.Picked;
import org.sozialraum.demolms.deeplinking.Picks;
import org.sozialraum.demolms.http.Answer;
import org.sozialraum.demolms.http.Request;
import org.sozialraum.demolms.launch.Journey;
import org.sozialraum.demolms.launch.LoginInitiation;
import org.sozialraum.demolms.launch.Occasion;
import org.sozialraum.demolms.page.Html;
import org.sozialraum.demolms.tool.Tool;
import org.sozialraum.demolms.tool.Tools;

/** The way into the tool's picker and back. */
public final class PickerPage {
    private final Tools tools;
    private final Sessions sessions;
    private final Picks picks;
    private final AcceptChoice accept;
    private final LoginInitiation login;
    private final ActivityPage stage;
    private final Doors doors;

    public PickerPage(
            Course course,
            Tools tools,
            Sessions sessions,
            Picks picks,
            AcceptChoice accept,
            LoginInitiation login,
            ActivityPage stage) {
        this.tools = tools;
        this.sessions = sessions;
        this.picks = picks;
        this.accept = accept;
        this.login = login;
        this.stage = stage;
        this.doors = new Doors(course, sessions);
    }

    public Answer show(Request request) {
        return doors.teacher(
                request,
                (visit, person) -> tools.find(request.variable("client"))
                        .map(tool -> stage.framed(
                                visit, tool, visit.say(Phrase.PICK), "/pick/" + tool.clientId() + "/launch"))
                        .orElseGet(() -> Layout.notice(404, visit, Phrase.NOT_FOUND)));
    }

    public Answer launch(Request request) {
        return doors.teacher(
                request,
                (visit, person) -> tools.find(request.variable("client"))
                        .map(tool -> go(request, visit, person, tool))
                        .orElseGet(() -> Layout.notice(404, visit, Phrase.NOT_FOUND)));
    }

    private Answer go(Request request, Visit visit, Person person, Tool tool) {
        Journey.Window window = request.query().has("target", "window") ? Journey.Window.WINDOW : Journey.Window.IFRAME;
        Occasion pick = new Occasion.Pick(picks.begin(tool.clientId()));
        return login.send(new Journey(person, tool, pick, window, visit.language()));
    }

    /** Comes without the session's cookie, because another site posts it; the address says what it belongs to. */
    public Answer back(Request request) {
        Visit visit = Visit.of(request, sessions);
        return switch (accept.handle(
                request.form().get("JWT").orElse(""),
                request.query().get("pick").orElse(""))) {
            case Picked.Refused refused -> refused(visit, refused.reason());
            case Picked.Accepted accepted -> accepted(visit, accepted);
        };
    }

    private static Answer refused(Visit visit, String reason) {
        String title = visit.say(Phrase.REFUSED);
        return Layout.page(400, visit, title, "plain", Html.of("""
                <h1>{}</h1><p lang="en" data-refusal>{}</p>{}
                """, title, reason, wayBack(visit)));
    }

    private static Answer accepted(Visit visit, Picked.Accepted accepted) {
        String title = visit.say(accepted.added().isEmpty() ? Phrase.PICKED_NONE : Phrase.PICKED);
        return Layout.page(
                visit,
                title,
                Html.of(
                        """
                <h1>{}</h1><ul>{}</ul>{}{}{}
                <script src="/static/leave-frame.js" data-to="/course"></script>
                """,
                        title,
                        titles(accepted.added()),
                        said(visit, Phrase.TOOL_SAYS, accepted.message()),
                        said(visit, Phrase.TOOL_FAILED, accepted.error()),
                        wayBack(visit)));
    }

    private static List<Html> titles(List<Activity> added) {
        return added.stream()
                .map(activity -> Html.of("<li>{}</li>", activity.title()))
                .toList();
    }

    private static Html said(Visit visit, Phrase phrase, Optional<String> words) {
        return words.map(text -> Html.of("<p>{}</p>", visit.say(phrase, text))).orElse(Html.EMPTY);
    }

    private static Html wayBack(Visit visit) {
        return Html.of("<p><a href=\"/course\" target=\"_top\">{}</a></p>", visit.say(Phrase.BACK_TO_COURSE));
    }

    /** Where the tool sends somebody who is done, with what it has to say (LTI 1.3, launch presentation claim). */
    public Answer returned(Request request) {
        Visit visit = Visit.of(request, sessions);
        String title = visit.say(Phrase.RETURNED);
        Html error = request.query()
                .get("lti_errormsg")
                .map(text -> Html.of("<p role=\"alert\">{}</p>", visit.say(Phrase.TOOL_FAILED, text)))
                .orElse(Html.EMPTY);
        return Layout.page(
                visit,
                title,
                Html.of(
                        """
                <h1>{}</h1>{}{}{}
                """,
                        title,
                        error,
                        said(visit, Phrase.TOOL_SAYS, request.query().get("lti_msg")),
                        wayBack(visit)));
    }
}
