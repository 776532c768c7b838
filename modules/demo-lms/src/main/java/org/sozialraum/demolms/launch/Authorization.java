package org.sozialraum.demolms.launch;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sozialraum.demolms.course.Person;
import org.sozialraum.demolms.course.Sessions;
import org.sozialraum.demolms.http.Answer;
import org.sozialraum.demolms.http.Parameters;
import org.sozialraum.demolms.http.Request;
import org.sozialraum.demolms.key.PlatformKeys;
import org.sozialraum.demolms.page.Html;
import org.sozialraum.demolms.tool.Tool;
import org.sozialraum.demolms.tool.Tools;

/**
 * The authorization endpoint: checks the tool's request and posts the id_token, or an error, to its redirect URI.
 *
 * @see <a href="https://www.imsglobal.org/spec/security/v1p0/#step-2-authentication-request">Security Framework,
 *     5.1.1.2</a>
 */
public final class Authorization {
    private final Tools tools;
    private final Sessions sessions;
    private final Journeys journeys;
    private final LaunchClaims claims;
    private final PlatformKeys keys;

    public Authorization(Tools tools, Sessions sessions, Journeys journeys, LaunchClaims claims, PlatformKeys keys) {
        this.tools = tools;
        this.sessions = sessions;
        this.journeys = journeys;
        this.claims = claims;
        this.keys = keys;
    }

    /** GET or POST. An error goes to the tool only where its redirect URI is known; else the person sees it. */
    public Answer answer(Request request) {
        Parameters asked = request.parameters();
        Optional<Tool> tool = asked.get("client_id").flatMap(tools::find);
        if (tool.isEmpty()) {
            return page("unauthorized_client", "No tool has this client_id.");
        }
        String redirect = asked.get("redirect_uri").orElse("");
        if (!tool.get().at().redirects().contains(redirect)) {
            return page("invalid_request", "The redirect_uri is not one of the tool's: " + redirect);
        }
        return protocolError(asked)
                .map(error -> post(redirect, asked, error))
                .orElseGet(() -> launch(request, asked, tool.get(), redirect));
    }

    private Answer launch(Request request, Parameters asked, Tool tool, String redirect) {
        Optional<Person> person = sessions.person(request);
        if (person.isEmpty() && request.query().get("repost").isEmpty()) {
            return repost(asked);
        }
        if (person.isEmpty()) {
            return post(redirect, asked, new Refusal("login_required", "Nobody is logged in at the platform."));
        }
        String hint = asked.get("lti_message_hint").orElse("");
        Optional<Journey> journey =
                journeys.find(hint).filter(begun -> begun.tool().equals(tool));
        if (journey.isEmpty()) {
            return post(
                    redirect,
                    asked,
                    new Refusal("launch_no_longer_valid", "This launch was used already or never begun."));
        }
        if (!asked.has("login_hint", person.get().id())
                || !journey.get().person().equals(person.get())) {
            return post(redirect, asked, new Refusal("access_denied", "Somebody else began this launch."));
        }
        journeys.arrived(hint);
        return post(redirect, asked, journey.get());
    }

    /** Like Moodle: a browser that kept its cookie back, because another site asked, brings it when we ask ourselves. */
    private static Answer repost(Parameters asked) {
        return AutoPost.to("/lti/auth?repost=true", asked);
    }

    private static Optional<Refusal> protocolError(Parameters asked) {
        if (!asked.has("scope", "openid")) {
            return Optional.of(new Refusal("invalid_scope", "scope must be openid"));
        }
        if (!asked.has("response_type", "id_token")) {
            return Optional.of(new Refusal("unsupported_response_type", "response_type must be id_token"));
        }
        if (!asked.has("response_mode", "form_post")) {
            return Optional.of(new Refusal("invalid_request", "response_mode must be form_post"));
        }
        if (!asked.has("prompt", "none")) {
            return Optional.of(new Refusal("invalid_request", "prompt must be none"));
        }
        if (asked.get("nonce").filter(nonce -> !nonce.isBlank()).isEmpty()) {
            return Optional.of(new Refusal("invalid_request", "nonce is missing"));
        }
        if (asked.get("login_hint").isEmpty()) {
            return Optional.of(new Refusal("invalid_request", "login_hint is missing"));
        }
        return Optional.empty();
    }

    private record Refusal(String code, String description) {}

    private Answer post(String redirect, Parameters asked, Journey journey) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id_token", keys.sign(claims.of(journey, asked.get("nonce").orElse(""))));
        asked.get("state").ifPresent(state -> fields.put("state", state));
        return AutoPost.to(redirect, new Parameters(fields));
    }

    private static Answer post(String redirect, Parameters asked, Refusal error) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("error", error.code());
        fields.put("error_description", error.description());
        asked.get("state").ifPresent(state -> fields.put("state", state));
        return AutoPost.to(redirect, new Parameters(fields));
    }

    private static Answer page(String code, String sentence) {
        return Answer.html(400, Html.of("""
                <!DOCTYPE html>
                <html lang="en">
                <head><meta charset="utf-8"><title>Launch refused</title>
                <link rel="stylesheet" href="/static/demo.css"></head>
                <body data-error="{}"><main><h1>The launch was refused</h1><p>{}</p>
                <p><a href="/" target="_top">Back to the start</a></p></main></body>
                </html>
                """, code, sentence));
    }
}
