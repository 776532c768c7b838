package org.sozialraum.demolms.desk;

import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sozialraum.demolms.course.Sessions;
import org.sozialraum.demolms.http.Answer;
import org.sozialraum.demolms.http.Parameters;
import org.sozialraum.demolms.http.Request;
import org.sozialraum.demolms.http.Site;
import org.sozialraum.demolms.page.Html;
import org.sozialraum.demolms.registration.RegistrationTokens;
import org.sozialraum.demolms.switches.EndpointGroup;
import org.sozialraum.demolms.switches.SwitchBoard;
import org.sozialraum.demolms.switches.Traffic;
import org.sozialraum.demolms.tool.Tools;

/** Tools, registration, switches, counters. */
public final class AdminPage {
    private final Site site;
    private final Sessions sessions;
    private final Tools tools;
    private final RegistrationTokens invitations;
    private final SwitchBoard board;
    private final Traffic traffic;

    public AdminPage(
            Site site,
            Sessions sessions,
            Tools tools,
            RegistrationTokens invitations,
            SwitchBoard board,
            Traffic traffic) {
        this.site = site;
        this.sessions = sessions;
        this.tools = tools;
        this.invitations = invitations;
        this.board = board;
        this.traffic = traffic;
    }

    public Answer show(Request request) {
        Visit visit = Visit.of(request, sessions);
        Html done = request.query().get("done").isPresent()
                ? Html.of("<p class=\"done\" role=\"status\">{}</p>", visit.say(Phrase.DONE))
                : Html.EMPTY;
        return Layout.page(
                visit,
                visit.say(Phrase.ADMIN),
                Html.of(
                        """
                <p class="crumb"><a href="/">{}</a></p>
                <h1>{}</h1>
                {}{}{}{}{}{}
                """,
                        visit.say(Phrase.BACK_TO_START),
                        visit.say(Phrase.ADMIN),
                        done,
                        known(visit),
                        register(visit),
                        SwitchForm.show(visit, board.now()),
                        state(visit),
                        requests(visit)));
    }

    private Html known(Visit visit) {
        List<Html> rows = tools.all().stream()
                .map(tool -> Html.of(
                        "<tr><th scope=\"row\">{}</th><td><code>{}</code></td><td>{}</td><td>{}</td></tr>",
                        tool.name(),
                        tool.clientId(),
                        tool.deploymentId(),
                        tool.at().launch()))
                .toList();
        return table(
                visit.say(Phrase.TOOLS),
                List.of(visit.say(Phrase.TOOL), visit.say(Phrase.CLIENT), visit.say(Phrase.DEPLOYMENT), "URL"),
                rows);
    }

    private Html register(Visit visit) {
        return Html.of(
                """
                <section aria-labelledby="register"><h2 id="register">{}</h2><p>{}</p>
                <form method="post" action="/admin/registration" class="panel">
                <label for="address">{}</label><input id="address" name="address" type="url" required value="{}">
                <button>{}</button></form></section>
                """,
                visit.say(Phrase.REGISTER),
                visit.say(Phrase.REGISTER_WHAT),
                visit.say(Phrase.REGISTER_ADDRESS),
                tools.fixed().at().registration(),
                visit.say(Phrase.REGISTER));
    }

    private static Html state(Visit visit) {
        return Html.of(
                """
                <section aria-labelledby="state"><h2 id="state">{}</h2><div class="actions">
                <form method="post" action="/keys/rotate"><input type="hidden" name="back" value="/admin?done">
                <button class="second">{}</button></form>
                <form method="post" action="/keys/rotate?forget=true"><input type="hidden" name="back" value="/admin?done">
                <button class="second">{}</button></form>
                <form method="post" action="/reset"><input type="hidden" name="back" value="/admin?done">
                <button class="second">{}</button></form>
                <a class="button second" href="/state.json">state.json</a>
                </div></section>
                """,
                visit.say(Phrase.KEYS),
                visit.say(Phrase.ROTATE),
                visit.say(Phrase.ROTATE_AT_ONCE),
                visit.say(Phrase.RESET));
    }

    private Html requests(Visit visit) {
        List<Html> rows = Arrays.stream(EndpointGroup.values())
                .map(group ->
                        Html.of("<tr><th scope=\"row\">{}</th><td>{}</td></tr>", group.label(), traffic.count(group)))
                .toList();
        return table(visit.say(Phrase.REQUESTS), List.of(visit.say(Phrase.ENDPOINT), visit.say(Phrase.COUNT)), rows);
    }

    private static Html table(String title, List<String> heads, List<Html> rows) {
        return Html.of(
                """
                <section><h2>{}</h2><div class="scroll" role="region" tabindex="0" aria-label="{}"><table>
                <thead><tr>{}</tr></thead><tbody>{}</tbody></table></div></section>
                """,
                title,
                title,
                heads.stream()
                        .map(head -> Html.of("<th scope=\"col\">{}</th>", head))
                        .toList(),
                rows);
    }

    /** Opens the tool's registration in a frame, with a fresh invitation. */
    public Answer registration(Request request) {
        Visit visit = Visit.of(request, sessions);
        Optional<String> address = request.form().get("address").filter(text -> text.matches("https?://[^\\s\"<>]+"));
        if (address.isEmpty()) {
            return Layout.notice(400, visit, Phrase.NOT_FOUND);
        }
        String title = visit.say(Phrase.REGISTRATION_OPEN);
        String url = invitation(address.get());
        return Layout.stage(
                visit,
                title,
                Html.of(
                        """
                <div class="title"><h1>{}</h1><a href="{}" target="_blank" rel="opener">{}</a>
                <a href="/admin">{}</a></div>
                <script src="/static/registration.js" data-tool-origin="{}" data-to="/admin?done"></script>
                <iframe class="tool" name="registration" title="{}" src="{}"></iframe>
                """,
                        title,
                        url,
                        visit.say(Phrase.OPEN_IN_WINDOW),
                        visit.say(Phrase.ADMIN),
                        origin(address.get()),
                        title,
                        url));
    }

    /** The address of a tool's registration with a fresh invitation for it. */
    private String invitation(String address) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("openid_configuration", site.at("/.well-known/openid-configuration"));
        query.put("registration_token", invitations.invite());
        return new Parameters(query).appendedTo(address);
    }

    private static String origin(String address) {
        URI uri = URI.create(address);
        return uri.getScheme().toLowerCase(Locale.ROOT) + "://" + uri.getAuthority();
    }

    /** Takes the form of the switches. */
    public Answer apply(Request request) {
        try {
            board.set(SwitchForm.read(request.form(), board.now()));
        } catch (IllegalArgumentException e) {
            return Layout.notice(400, Visit.of(request, sessions), Phrase.NOT_FOUND);
        }
        return Answer.seeOther("/admin?done");
    }
}
