package org.sozialraum.systemtests.learner;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.sozialraum.demolms.course.Activity;
import org.sozialraum.demolms.course.Person;
import org.sozialraum.demolms.forge.Browser;
import org.sozialraum.demolms.forge.LaunchDraft;
import org.sozialraum.demolms.forge.LaunchForge;
import org.sozialraum.demolms.forge.ToolLogin;
import org.sozialraum.demolms.launch.Occasion;
import org.sozialraum.systemtests.running.House;

/** Somebody who came in through a launch, at some page of the tool. */
public final class Visitor {
    private final WebClient client;
    private final URI tool;
    private Page page;

    private Visitor(WebClient client, URI tool, Page page) {
        this.client = client;
        this.tool = tool;
        this.page = page;
    }

    /** Opens the activity in the LMS, in a fresh browser. */
    public static Visitor enters(House house, Person person, Activity activity) {
        return enters(house, person, activity, new Occasion.Open(activity), draft -> draft);
    }

    /** Looks at the work of a learner, in a fresh browser. */
    public static Visitor reviews(House house, Person person, Activity activity, Person learner) {
        return enters(house, person, activity, new Occasion.Review(activity, learner), draft -> draft);
    }

    /** @param change of what the platform says */
    public static Visitor enters(
            House house, Person person, Activity activity, Occasion occasion, UnaryOperator<LaunchDraft> change) {
        LaunchForge forge = house.lms().forge();
        ToolLogin begun = forge.logIn(new Browser(), person, occasion, activity.clientId());
        HttpResponse<String> launched = forge.post(begun, change.apply(forge.draft(begun)));
        if (launched.statusCode() != 303) {
            throw new AssertionError("the launch was answered with " + launched.statusCode() + ":\n" + launched.body());
        }
        Map<String, String> cookies = begun.browser().cookies(house.tool().url());
        URI first = URI.create(house.tool().url())
                .resolve(launched.headers().firstValue("Location").orElseThrow());
        WebClient client = new WebClient(cookies);
        return new Visitor(client, URI.create(house.tool().url()), client.get(first));
    }

    /** The same browser and session at another node of the tool. */
    public Visitor at(String node) {
        WebClient same = new WebClient(client.cookies());
        return new Visitor(
                same,
                URI.create(node),
                same.get(URI.create(node + page.address().getPath())));
    }

    public WebClient client() {
        return client;
    }

    public Page page() {
        return page;
    }

    public String place() {
        return page.place();
    }

    /** Opens a page of the module, such as {@code check}. */
    public Page open(String place) {
        return go(client.get(address(place)));
    }

    public Page send(String place, Form form) {
        return go(client.post(address(place), form));
    }

    public URI address(String place) {
        return tool.resolve(page.base() + (place.isEmpty() ? "" : "/" + place));
    }

    private Page go(Page arrived) {
        if (arrived.status() != 200) {
            throw new AssertionError(
                    arrived.address().getPath() + " answered " + arrived.status() + ":\n" + arrived.text());
        }
        page = arrived;
        return page;
    }
}
