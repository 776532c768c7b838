package org.sozialraum.demolms.forge;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.sozialraum.demolms.course.Activity;
import org.sozialraum.demolms.course.Course;
import org.sozialraum.demolms.course.Person;
import org.sozialraum.demolms.http.Parameters;
import org.sozialraum.demolms.key.PlatformKeys;
import org.sozialraum.demolms.launch.Journey;
import org.sozialraum.demolms.launch.LaunchClaims;
import org.sozialraum.demolms.launch.LoginInitiation;
import org.sozialraum.demolms.launch.Occasion;
import org.sozialraum.demolms.page.Language;
import org.sozialraum.demolms.tool.Tools;

/**
 * Makes launches to measure: logs in at the tool over HTTP like a browser, takes state and nonce from its redirect,
 * and posts an id_token in which any claim, header or signature has been changed.
 */
public final class LaunchForge {
    private final Course course;
    private final Tools tools;
    private final LoginInitiation login;
    private final LaunchClaims claims;
    private final PlatformKeys keys;

    public LaunchForge(Course course, Tools tools, LoginInitiation login, LaunchClaims claims, PlatformKeys keys) {
        this.course = course;
        this.tools = tools;
        this.login = login;
        this.claims = claims;
        this.keys = keys;
    }

    /** Begins at the tool's login, in a fresh browser. */
    public ToolLogin logIn(Person person, Activity activity) {
        return logIn(new Browser(), person, new Occasion.Open(activity), activity.clientId());
    }

    /**
     * Begins at the tool's login in this browser.
     *
     * @throws IllegalStateException where the tool does not answer with a redirect that has state and nonce
     */
    public ToolLogin logIn(Browser browser, Person person, Occasion occasion, String clientId) {
        Journey journey = tools.find(clientId)
                .map(tool -> new Journey(person, tool, occasion, Journey.Window.IFRAME, Language.DE))
                .orElseThrow(() -> new IllegalArgumentException("no tool has the client id " + clientId));
        HttpResponse<String> answer = browser.post(journey.tool().at().login(), login.parameters(journey));
        String location = answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new IllegalStateException(
                        "the tool's login answered " + answer.statusCode() + " without a redirect: " + answer.body()));
        Parameters asked = Parameters.parse(URI.create(location).getRawQuery());
        return new ToolLogin(
                browser, journey, asked(asked, "redirect_uri"), asked(asked, "state"), asked(asked, "nonce"));
    }

    /** The same without a word on the deployment, which the login need not name (LTI Core 1.3, 4.1.2). */
    public ToolLogin logInWithoutDeployment(Person person, Activity activity) {
        ToolLogin usual = logIn(person, activity);
        Map<String, String> sent = new LinkedHashMap<>(login.parameters(usual.journey()));
        sent.remove("lti_deployment_id");
        HttpResponse<String> answer =
                usual.browser().post(usual.journey().tool().at().login(), sent);
        Parameters asked = Parameters.parse(
                URI.create(answer.headers().firstValue("Location").orElseThrow())
                        .getRawQuery());
        return new ToolLogin(
                usual.browser(), usual.journey(), usual.redirectUri(), asked(asked, "state"), asked(asked, "nonce"));
    }

    /** What the platform would say, ready to be changed. */
    public LaunchDraft draft(ToolLogin begun) {
        RSAKey key = keys.current();
        Map<String, Object> header = new LinkedHashMap<>();
        header.put("typ", "JWT");
        header.put("alg", "RS256");
        header.put("kid", key.getKeyID());
        try {
            return new LaunchDraft(header, claims.of(begun.journey(), begun.nonce()), Signer.rs256(key.toPrivateKey()));
        } catch (JOSEException e) {
            throw new IllegalStateException("the platform's key has no private part", e);
        }
    }

    /** Posts the token with the login's state; the answer is the tool's, no redirect followed. */
    public HttpResponse<String> post(ToolLogin begun, LaunchDraft draft) {
        return begun.browser().post(begun.redirectUri(), Map.of("id_token", draft.token(), "state", begun.state()));
    }

    /** Login and launch in one, with a change between. */
    public HttpResponse<String> launch(Person person, Activity activity, UnaryOperator<LaunchDraft> change) {
        ToolLogin begun = logIn(person, activity);
        return post(begun, change.apply(draft(begun)));
    }

    /** A learner's launch into the first activity, spoilt. */
    public HttpResponse<String> launch(KnownBadLaunch bad) {
        return launch(course.people().learners().getFirst(), first(), bad::spoil);
    }

    /** One of the eighteen valid launches into the first activity. */
    public HttpResponse<String> launch(ValidLaunch.Case valid) {
        List<Person> people = valid.position() == ValidLaunch.Position.TEACHER
                ? course.people().teachers()
                : course.people().learners();
        return launch(people.getFirst(), first(), valid::shape);
    }

    private Activity first() {
        return course.activities().getFirst();
    }

    private static String asked(Parameters request, String name) {
        return request.get(name).orElseThrow(() -> new IllegalStateException("the tool's redirect has no " + name));
    }
}
