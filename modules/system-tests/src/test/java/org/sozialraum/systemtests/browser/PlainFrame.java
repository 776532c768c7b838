package org.sozialraum.systemtests.browser;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.sozialraum.demolms.course.Activity;
import org.sozialraum.demolms.course.Person;
import org.sozialraum.systemtests.learner.AnswerKey;
import org.sozialraum.systemtests.learner.Form.Field;
import org.sozialraum.systemtests.running.House;

/** The tool in the demo LMS's frame for somebody without JavaScript: every step is a button or a link. */
public final class PlainFrame {
    private static final int MOST_STEPS = 60;
    private static final String ONWARD = "#now form button, form.item .actions .kern-btn--primary,"
            + " nav.onward .kern-btn--primary, main form.actions .kern-btn--primary, .opening__go a";

    private final Page page;
    private final FrameLocator tool;
    private final AnswerKey key = AnswerKey.read();

    private PlainFrame(Page page) {
        this.page = page;
        this.tool = page.frameLocator("iframe[name=tool]");
    }

    /** Enters the demo LMS as this person and presses the buttons of its forms, which cannot post themselves. */
    public static PlainFrame open(Page page, House house, Person person, Activity activity) {
        ModuleFrame.enter(page, house, person);
        page.navigate(house.lms().url() + "/activity/" + activity.id());
        PlainFrame plain = new PlainFrame(page);
        while (plain.tool.locator("#autopost").count() > 0) {
            plain.press(plain.tool.locator("#autopost noscript button"));
        }
        return plain;
    }

    /** Where the frame is, below the session. */
    public String place() {
        return URI.create(frame().url()).getPath().replaceFirst("^/learn/[^/]+/?", "");
    }

    public String text(String selector) {
        return tool.locator(selector).innerText();
    }

    /** Reads, decides and answers rightly, page by page, until the frame is at this place. */
    public List<String> walkTo(String end) {
        List<String> places = new ArrayList<>(List.of(place()));
        while (!place().equals(end) && places.size() < MOST_STEPS) {
            step();
            places.add(place());
        }
        return places;
    }

    private void step() {
        String place = place();
        if (place.matches("check/\\d+/\\d+")) {
            int number = Integer.parseInt(place.replaceFirst(".*/", ""));
            key.item(number).right().fields().forEach(this::fill);
        } else if (tool.locator("form.item textarea").count() > 0) {
            tool.locator("form.item textarea").first().fill("Ohne Skript geschrieben.");
        } else if (tool.locator("#now input[name=choice]").count() > 0) {
            tool.locator("#now input[name=choice]").first().check();
        }
        press(tool.locator(ONWARD).first());
    }

    private void fill(Field field) {
        if (field.name().equals("choice")) {
            tool.locator("#answer-" + field.value()).check();
        } else {
            tool.locator("select[name='" + field.name() + "']").selectOption(field.value());
        }
    }

    /**
     * Presses and waits for the next document. The old one is marked, because neither an answer of the server nor an
     * address that has changed says that the document is there, and a form may lead back to the same address.
     */
    private void press(Locator button) {
        tool.locator("html").evaluate("page => page.setAttribute('data-left', '')");
        button.click();
        tool.locator("html:not([data-left]):has(#main, #autopost)").waitFor();
        frame().waitForLoadState();
    }

    private Frame frame() {
        return page.frames().stream()
                .filter(frame -> frame.name().equals("tool"))
                .findFirst()
                .orElseThrow();
    }
}
