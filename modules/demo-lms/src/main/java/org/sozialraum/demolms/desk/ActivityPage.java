package org.sozialraum.demolms.desk;

import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import org.sozialraum.demolms.course.Activity;
import org.sozialraum.demolms.course.Course;
import org.sozialraum.demolms.course.Person;
import org.sozialraum.demolms.course.Sessions;
import org.sozialraum.demolms.http.Answer;
import org.sozialraum.demolms.http.Request;
import org.sozialraum.demolms.launch.Journey;
import org.sozialraum.demolms.launch.LoginInitiation;
import org.sozialraum.demolms.launch.Occasion;
import org.sozialraum.demolms.page.Html;
import org.sozialraum.demolms.switches.SwitchBoard;
import org.sozialraum.demolms.switches.Switches.Storage;
import org.sozialraum.demolms.tool.Tool;
import org.sozialraum.demolms.tool.Tools;

/** The tool in a frame that fills what the window has left, like Moodle's; and the launches that go into it. */
public final class ActivityPage {
    private final Tools tools;
    private final SwitchBoard board;
    private final LoginInitiation login;
    private final Course course;
    private final Doors doors;

    public ActivityPage(Course course, Tools tools, Sessions sessions, SwitchBoard board, LoginInitiation login) {
        this.course = course;
        this.tools = tools;
        this.board = board;
        this.login = login;
        this.doors = new Doors(course, sessions);
    }

    public Answer show(Request request) {
        return doors.person(
                request,
                (visit, person) -> doors.activity(
                        request,
                        visit,
                        activity -> withTool(
                                visit,
                                activity,
                                tool -> framed(
                                        visit, tool, activity.title(), "/activity/" + activity.id() + "/launch"))));
    }

    public Answer launch(Request request) {
        return doors.person(
                request,
                (visit, person) -> doors.activity(
                        request,
                        visit,
                        activity -> withTool(
                                visit,
                                activity,
                                tool -> go(request, visit, person, tool, new Occasion.Open(activity)))));
    }

    /** The frame in which a teacher sees a learner's work. */
    public Answer showReview(Request request) {
        return doors.teacher(
                request,
                (visit, person) -> doors.activity(
                        request,
                        visit,
                        activity -> withTool(
                                visit,
                                activity,
                                tool -> framed(
                                        visit,
                                        tool,
                                        activity.title(),
                                        "/review/" + activity.id() + "/" + request.variable("learner") + "/launch"))));
    }

    public Answer review(Request request) {
        return doors.teacher(
                request,
                (visit, person) -> doors.activity(
                        request,
                        visit,
                        activity -> withTool(
                                visit,
                                activity,
                                tool -> course.people()
                                        .find(request.variable("learner"))
                                        .map(learner -> go(
                                                request, visit, person, tool, new Occasion.Review(activity, learner)))
                                        .orElseGet(() -> Layout.notice(404, visit, Phrase.NOT_FOUND)))));
    }

    /** The frame for somebody who is not named. */
    public Answer showUnnamed(Request request) {
        return doors.person(
                request,
                (visit, person) -> doors.activity(
                        request,
                        visit,
                        activity -> withTool(
                                visit,
                                activity,
                                tool -> framed(
                                        visit,
                                        tool,
                                        activity.title(),
                                        "/activity/" + activity.id() + "/unnamed/launch"))));
    }

    public Answer unnamed(Request request) {
        return doors.person(
                request,
                (visit, person) -> doors.activity(
                        request,
                        visit,
                        activity -> withTool(
                                visit,
                                activity,
                                tool -> go(request, visit, person, tool, new Occasion.Unnamed(activity)))));
    }

    /** The frame in which somebody sees what the tool keeps of her. */
    public Answer showPrivacy(Request request) {
        return doors.person(
                request,
                (visit, person) -> tools.find(request.variable("client"))
                        .map(tool -> framed(visit, tool, tool.name(), "/privacy/" + tool.clientId() + "/launch"))
                        .orElseGet(() -> Layout.notice(404, visit, Phrase.NOT_FOUND)));
    }

    public Answer privacy(Request request) {
        return doors.person(
                request,
                (visit, person) -> tools.find(request.variable("client"))
                        .map(tool -> go(request, visit, person, tool, new Occasion.Privacy(Optional.empty())))
                        .orElseGet(() -> Layout.notice(404, visit, Phrase.NOT_FOUND)));
    }

    private Answer withTool(Visit visit, Activity activity, Function<Tool, Answer> behind) {
        return tools.find(activity.clientId()).map(behind).orElseGet(() -> Layout.notice(404, visit, Phrase.NOT_FOUND));
    }

    private Answer go(Request request, Visit visit, Person person, Tool tool, Occasion occasion) {
        Journey.Window window = request.query().has("target", "window") ? Journey.Window.WINDOW : Journey.Window.IFRAME;
        return login.send(new Journey(person, tool, occasion, window, visit.language()));
    }

    Answer framed(Visit visit, Tool tool, String title, String launch) {
        Storage storage = board.now().storage();
        return Layout.stage(
                visit,
                title,
                Html.of(
                        """
                <div class="title"><p class="crumb"><a href="/course">{}</a></p>
                <h1 lang="de">{}</h1>
                <a href="{}?target=window" target="_blank" rel="opener">{}</a></div>
                {}
                <iframe class="tool" name="tool" title="{}" src="{}" allow="fullscreen"></iframe>
                """,
                        visit.say(Phrase.BACK_TO_COURSE),
                        title,
                        launch,
                        visit.say(Phrase.OPEN_IN_WINDOW),
                        storage(storage, tool),
                        title,
                        launch));
    }

    private static Html storage(Storage storage, Tool tool) {
        return switch (storage) {
            case OFF -> Html.EMPTY;
            case PARENT ->
                Html.of("<script src=\"/static/storage.js\" data-tool-origin=\"{}\" defer></script>", origin(tool));
            case FRAME ->
                Html.of(
                        "<iframe hidden name=\"{}\" title=\"postMessage\" src=\"/storage-frame/{}\"></iframe>",
                        Storage.FRAME_NAME,
                        tool.clientId());
        };
    }

    /** The hidden frame that holds the storage, for tools that are told its name. */
    public Answer storageFrame(Request request) {
        Optional<Tool> tool = tools.find(request.variable("client"));
        return tool.map(one -> Answer.html(200, Html.of("""
                        <!DOCTYPE html>
                        <html lang="en"><head><meta charset="utf-8"><title>postMessage storage</title>
                        <script src="/static/storage.js" data-tool-origin="{}"></script></head><body></body></html>
                        """, origin(one)))).orElseGet(() -> Answer.empty(404));
    }

    private static String origin(Tool tool) {
        URI launch = URI.create(tool.at().launch());
        return launch.getScheme() + "://" + launch.getAuthority();
    }
}
