package org.sozialraum.demolms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sozialraum.demolms.course.Activity;
import org.sozialraum.demolms.course.Classroom;
import org.sozialraum.demolms.course.Course;
import org.sozialraum.demolms.course.Grade;
import org.sozialraum.demolms.course.Gradebook;
import org.sozialraum.demolms.course.LineItem;
import org.sozialraum.demolms.forge.LaunchForge;
import org.sozialraum.demolms.http.Parameters;
import org.sozialraum.demolms.http.Server;
import org.sozialraum.demolms.key.PlatformKeys;
import org.sozialraum.demolms.launch.LaunchClaims;
import org.sozialraum.demolms.launch.LoginInitiation;
import org.sozialraum.demolms.notice.Handlers;
import org.sozialraum.demolms.switches.EndpointGroup;
import org.sozialraum.demolms.switches.SwitchBoard;
import org.sozialraum.demolms.switches.Switches;
import org.sozialraum.demolms.switches.Traffic;
import org.sozialraum.demolms.tool.Tool;

/** A platform that is up; tests look into it and turn its switches here. */
public final class RunningDemoLms implements AutoCloseable {
    private final Platform platform;
    private final Server server;

    RunningDemoLms(Platform platform, Server server) {
        this.platform = platform;
        this.server = server;
    }

    /** The address, also the issuer. */
    public String url() {
        return platform.site().url();
    }

    public int port() {
        return server.port();
    }

    /** The content of the file that makes this platform known to the tool. */
    public String platformFile() {
        return PlatformFile.of(platform.site());
    }

    public Course course() {
        return platform.course();
    }

    public Gradebook gradebook() {
        return platform.course().gradebook();
    }

    /** Copies the first course, as a teacher does on its page. */
    public Classroom copy() {
        return platform.copy(course().copies().classrooms().getFirst());
    }

    /** The activity of this title in a copy. */
    public Activity activity(Classroom classroom, String title) {
        return course().activities(classroom).stream()
                .filter(activity -> activity.title().equals(title))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(classroom.title() + " has no activity " + title));
    }

    /** The notices that tools want, and those that they got. */
    public Handlers handlers() {
        return platform.handlers();
    }

    /** The activity of this title. */
    public Activity activity(String title) {
        return course().activities().stream()
                .filter(activity -> activity.title().equals(title))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the course has no activity " + title));
    }

    /** The grade of a learner in the activity's only column. */
    public Optional<Grade> grade(Activity activity, String personId) {
        List<LineItem> items = gradebook().itemsOf(activity);
        if (items.size() != 1) {
            throw new IllegalStateException(activity.title() + " has " + items.size() + " line items");
        }
        return gradebook().grade(items.getFirst().id(), personId);
    }

    public List<Tool> tools() {
        return platform.tools().all();
    }

    /** How it behaves; {@code switches().change(s -> s.with(…))} changes it. */
    public SwitchBoard switches() {
        return platform.board();
    }

    public void set(Switches switches) {
        platform.board().set(switches);
    }

    public Traffic traffic() {
        return platform.traffic();
    }

    /** How many requests the endpoint has seen since the last reset. */
    public int requests(EndpointGroup group) {
        return platform.traffic().count(group);
    }

    public PlatformKeys keys() {
        return platform.keys();
    }

    /** All access tokens are void from now on. */
    public void revokeTokens() {
        platform.tokens().revoke();
    }

    /** Launches made to measure, with the platform's own keys. */
    public LaunchForge forge() {
        return new LaunchForge(
                platform.course(),
                platform.tools(),
                new LoginInitiation(platform.site(), platform.journeys(), platform.board()),
                new LaunchClaims(platform.site(), course(), platform.board()),
                platform.keys());
    }

    /** The registration address of the tool with an invitation for one registration. */
    public String invite(String registrationAddress) {
        return new Parameters(Map.of(
                        "openid_configuration",
                        platform.site().at("/.well-known/openid-configuration"),
                        "registration_token",
                        platform.invitations().invite()))
                .appendedTo(registrationAddress);
    }

    /** Back to the first day; the signing keys stay. */
    public void reset() {
        platform.reset();
    }

    /** The tool listens at another address from now on; includes a reset. */
    public void moveTool(String toolUrl) {
        platform.moveTool(toolUrl);
    }

    @Override
    public void close() {
        server.close();
    }
}
