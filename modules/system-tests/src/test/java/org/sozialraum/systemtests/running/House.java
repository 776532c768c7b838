package org.sozialraum.systemtests.running;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.sozialraum.demolms.DemoLms;
import org.sozialraum.demolms.RunningDemoLms;
import org.sozialraum.demolms.Settings;
import org.sozialraum.demolms.course.Activity;
import org.sozialraum.demolms.course.Grade;
import org.sozialraum.demolms.course.LineItem;
import org.sozialraum.demolms.course.Person;
import org.sozialraum.demolms.switches.Switches;
import org.sozialraum.demolms.tool.Tool;

/**
 * The tool on {@code 127.0.0.1} and the demo LMS on {@code localhost}: to a browser two sites, and here two processes.
 */
public record House(RunningTool tool, RunningDemoLms lms) implements AutoCloseable {
    public static final String MODULE = "releasing-data";

    /** A house of its own, for tests that break things. */
    public static House open(String name) {
        return open(name, settings -> settings);
    }

    /** @param change of the tool's settings */
    public static House open(String name, UnaryOperator<ToolSettings> change) {
        ToolSettings settings = change.apply(ToolSettings.fresh(name));
        RunningDemoLms lms = DemoLms.start(Settings.onAnyPort(settings.url()));
        try {
            settings.platform("demo-lms.json", lms.platformFile());
            return new House(RunningTool.start(settings), lms);
        } catch (RuntimeException | Error e) {
            lms.close();
            throw e;
        }
    }

    /** A new activity with a column in the gradebook, bound to the module: nobody has been there. */
    public Activity activity(String title) {
        return activity(title, MODULE);
    }

    /** The same with another module. */
    public Activity activity(String title, String module) {
        Activity activity = ungraded(title, Map.of("module", module));
        lms.gradebook().add(Tool.FIXED_CLIENT, Optional.of(activity.id()), LineItem.Content.plain(title, 100));
        return activity;
    }

    /** A new activity with a column, of which nobody has said what it shall be. */
    public Activity unbound(String title) {
        Activity activity = ungraded(title, Map.of());
        lms.gradebook().add(Tool.FIXED_CLIENT, Optional.of(activity.id()), LineItem.Content.plain(title, 100));
        return activity;
    }

    public Activity ungraded(String title, Map<String, String> custom) {
        return lms.course().add(Tool.FIXED_CLIENT, title, "", tool.url() + "/lti/launch", custom);
    }

    public Person learner() {
        return lms.course().people().learners().getFirst();
    }

    public Person teacher() {
        return lms.course().people().teachers().getFirst();
    }

    /** The grade that stands in the gradebook, on a scale of 100. */
    public Optional<Double> grade(Activity activity, Person person) {
        LineItem item = lms.gradebook().itemsOf(activity).getFirst();
        return lms.grade(activity, person.id()).flatMap((Grade grade) -> grade.value(item));
    }

    /** How many scores this column has been sent, taken or not, since the counters were last reset. */
    public long scoresSent(Activity activity) {
        int item = lms.gradebook().itemsOf(activity).getFirst().id();
        return lms.traffic().latest().stream()
                .filter(seen -> seen.target().contains("/lineitems/" + item + "/lineitem/scores"))
                .count();
    }

    /** Every score that this column has taken. */
    public long scoresTaken(Activity activity) {
        int item = lms.gradebook().itemsOf(activity).getFirst().id();
        return lms.gradebook().history().stream()
                .filter(entry -> entry.lineItem() == item)
                .count();
    }

    /** The platform behaves again. */
    public void calm() {
        lms.set(Switches.CAREFUL);
    }

    @Override
    public void close() {
        tool.close();
        lms.close();
    }
}
