package org.sozialraum.systemtests.browser;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.sozialraum.demolms.course.Activity;
import org.sozialraum.demolms.course.Person;
import org.sozialraum.systemtests.learner.AnswerKey;
import org.sozialraum.systemtests.running.House;

/** The tool inside the demo LMS's frame, as a person sees and uses it. */
public final class ModuleFrame {
    private static final int MOST_PAGES = 60;

    private final Page page;
    private final String toolUrl;
    /** Documents that the frame has shown; a form may lead back to the same address. */
    private final AtomicInteger documents = new AtomicInteger();

    private ModuleFrame(Page page, String toolUrl) {
        this.page = page;
        this.toolUrl = toolUrl;
        page.onFrameNavigated(frame -> {
            if (frame.url().startsWith(toolUrl)) {
                documents.incrementAndGet();
            }
        });
    }

    /** Enters the demo LMS as this person and opens the activity. */
    public static ModuleFrame open(Page page, House house, Person person, Activity activity) {
        enter(page, house, person);
        page.navigate(house.lms().url() + "/activity/" + activity.id());
        return arrived(page, house);
    }

    /** Enters the demo LMS, no more. */
    public static void enter(Page page, House house, Person person) {
        page.navigate(house.lms().url());
        page.locator("form[action='/enter/" + person.id() + "'] button").click();
    }

    /** Waits for a page with a session in the frame of the activity that is being opened. */
    public static ModuleFrame arrived(Page page, House house) {
        ModuleFrame frame = new ModuleFrame(page, house.tool().url());
        frame.arrive();
        return frame;
    }

    public Page page() {
        return page;
    }

    /** The tool's frame, once a page with a session is in it. */
    public Frame frame() {
        return page.frames().stream()
                .filter(frame -> frame.url().startsWith(toolUrl))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no frame of the tool on " + page.url()));
    }

    /** Where the frame is, below the session: {@code check/1/3}. */
    public String place() {
        String[] steps = URI.create(frame().url()).getPath().split("/", 4);
        return steps.length > 3 ? steps[3] : "";
    }

    public String right() {
        return String.valueOf(frame().evaluate("document.body.dataset.right"));
    }

    public void go(String place) {
        String[] steps = URI.create(frame().url()).getPath().split("/", 4);
        frame().navigate(toolUrl + "/" + steps[1] + "/" + steps[2] + "/" + place);
    }

    /** Chooses the language of the pages. */
    public void choose(String language) {
        if (!language().equals(language)) {
            frame().locator("details.bar__menu:has(button[name=language]) summary")
                    .click();
            frame().locator("button[name=language][value='" + language + "']").click();
            page.waitForCondition(() -> language().equals(language));
        }
    }

    /** As the page says it to browsers. */
    public String language() {
        return String.valueOf(frame().locator("html").getAttribute("lang"));
    }

    /** Where the steps of the module are, as its front page links them. */
    public List<String> steps() {
        go("overview");
        return frame().locator("a.way__link").all().stream()
                .map(link -> String.valueOf(link.getAttribute("href")).split("/", 4)[3])
                .toList();
    }

    /** On the page that says what awaits: begins the check, or goes on with it. */
    public void startCheck() {
        click("form.actions button");
    }

    /** Reads, decides and answers rightly, page by page, until the frame is at this place. */
    public List<String> walkTo(String end) {
        List<String> places = new ArrayList<>(List.of(place()));
        while (!place().equals(end) && places.size() < MOST_PAGES) {
            step();
            places.add(place());
        }
        return places;
    }

    /** Chooses the right answer of the item that is open, and waits until the page says that it is saved. */
    public void answerRightly(int number) {
        AnswerKey.read().item(number).right().fields().forEach(field -> fill(frame(), field.name(), field.value()));
        frame().locator("#saved .saved:not(.saved--running):not(.saved--failed)")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }

    /** Answers the task that is open somehow, and compares. */
    public void workOnTask() {
        answerSomehow();
        click("form.item .actions button[value=compare]");
    }

    /** Gives the item that is open some answer of its kind. */
    public void answerSomehow() {
        frame().evaluate("""
                () => {
                  document.querySelectorAll('form.item :is(textarea, input[type=text])').forEach(field => field.value = '12');
                  document.querySelectorAll('form.item select').forEach(field => field.selectedIndex = 1);
                  document.querySelectorAll('form.item fieldset').forEach(row =>
                    row.querySelector(':scope > * > * > input:is([type=radio], [type=checkbox])')?.click());
                }""");
    }

    private void step() {
        String place = place();
        if (place.matches("check/\\d+/\\d+")) {
            answerRightly(Integer.parseInt(place.substring(place.lastIndexOf('/') + 1)));
            click("form.item .actions button.kern-btn--primary");
        } else if (place.matches("tasks/[^/]+")) {
            workOnTask();
        } else if (place.startsWith("cases/")
                && frame().locator("input[name=choice]").count() > 0) {
            frame().locator("input[name=choice]").first().check();
            click("#now form button");
        } else if (place.startsWith("cases/") || place.startsWith("tasks/") || place.equals("result")) {
            click("nav.onward .kern-btn--primary");
        } else if (place.endsWith("/finish")) {
            click("form[action$='/finish'] button");
        } else if (place.equals("check")) {
            startCheck();
        } else if (place.equals("overview")) {
            click("a.kern-btn--primary");
        } else {
            click("nav.onward form button");
        }
    }

    private void click(String selector) {
        onward(() -> frame().locator(selector).first().click());
    }

    /** Does something that leads to another page, and waits for it. */
    void onward(Runnable action) {
        int before = documents.get();
        action.run();
        page.waitForCondition(() -> documents.get() > before);
        frame().waitForLoadState();
    }

    private static void fill(Frame frame, String field, String value) {
        if (field.equals("choice")) {
            frame.locator("#answer-" + value).check();
            return;
        }
        // With JavaScript the selects of an ordering are hidden behind buttons; the form's value is what counts.
        frame.evaluate(
                "([name, value]) => { const field = document.getElementsByName(name)[0]; field.value = value;"
                        + " field.dispatchEvent(new Event('change', { bubbles: true })); }",
                List.of(field, value));
    }

    private void arrive() {
        page.waitForCondition(() -> page.frames().stream()
                .anyMatch(frame -> frame.url().startsWith(toolUrl + "/learn/")
                        || frame.url().startsWith(toolUrl + "/teach/")));
        frame().waitForLoadState();
    }
}
