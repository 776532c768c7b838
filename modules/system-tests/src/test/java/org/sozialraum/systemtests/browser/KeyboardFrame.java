package org.sozialraum.systemtests.browser;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import org.sozialraum.demolms.course.Activity;
import org.sozialraum.demolms.course.Person;
import org.sozialraum.systemtests.learner.AnswerKey;
import org.sozialraum.systemtests.learner.AnswerKey.Item;
import org.sozialraum.systemtests.learner.Form.Field;
import org.sozialraum.systemtests.running.House;

/** A learner who works with the keyboard alone. */
public final class KeyboardFrame {
    private static final int MOST_TABS = 150;
    private static final int MOST_STEPS = 60;
    private static final String SAVED = "#saved .saved:not(.saved--running):not(.saved--failed)";

    private final ModuleFrame module;
    private final Page page;
    private final AnswerKey key = AnswerKey.read();

    private KeyboardFrame(Page page, ModuleFrame module) {
        this.page = page;
        this.module = module;
    }

    /** From the front page of the LMS, which is open, through the course into the activity. */
    public static KeyboardFrame enter(Page page, House house, Person person, Activity activity) {
        tabTo(page, "form[action='/enter/" + person.id() + "'] button");
        page.keyboard().press("Enter");
        page.waitForURL(house.lms().url() + "/course");
        tabTo(page, "a[href='/activity/" + activity.id() + "']");
        page.keyboard().press("Enter");
        return new KeyboardFrame(page, ModuleFrame.arrived(page, house));
    }

    public void walkTo(String end) {
        for (int steps = 0; !module.place().equals(end) && steps < MOST_STEPS; steps++) {
            step();
        }
    }

    private void step() {
        String place = module.place();
        if (place.matches("check/\\d+/\\d+")) {
            answer(key.item(Integer.parseInt(place.replaceFirst(".*/", ""))));
            onward("form.item .actions .kern-btn--primary");
        } else if (module.frame().locator("form.item textarea").count() > 0) {
            tabTo("form.item textarea");
            page.keyboard().type("Mit der Tastatur geschrieben.");
            onward("form.item .actions .kern-btn--primary");
        } else if (module.frame().locator("#now input[name=choice]").count() > 0) {
            press("#now input[name=choice]", "Space");
            onward("#now form button");
        } else {
            onward("nav.onward .kern-btn--primary, main form.actions .kern-btn--primary, .opening__go a");
        }
    }

    private void answer(Item item) {
        switch (item.type()) {
            case "single-choice" ->
                chooseByArrows(item.right().fields().getFirst().value());
            case "multiple-choice" ->
                item.right().fields().forEach(field -> press("#answer-" + field.value(), "Space"));
            case "ordering" -> orderByButtons(item.right().fields());
            default -> item.right().fields().forEach(this::matchByArrows);
        }
        module.frame().locator(SAVED).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }

    private void chooseByArrows(String option) {
        press("input[name=choice]", "Space");
        while (!module.frame().locator("#answer-" + option).isChecked()) {
            page.keyboard().press("ArrowDown");
        }
    }

    private void matchByArrows(Field field) {
        tabTo("select[name='" + field.name() + "']");
        Locator select = module.frame().locator("select[name='" + field.name() + "']");
        while (!select.inputValue().equals(field.value())) {
            page.keyboard().press("ArrowDown");
        }
    }

    /** The right first step is brought to the top, then the second one below it, and so on. */
    private void orderByButtons(List<Field> places) {
        for (int place = 0; place < places.size(); place++) {
            String select = "select[name='" + places.get(place).name() + "']";
            if (indexOf(select) == place) {
                continue;
            }
            tabTo("li:has(" + select + ") [data-move=up]");
            while (indexOf(select) > place) {
                page.keyboard().press("Enter");
            }
        }
        if (module.frame().locator("[data-ordering-keep]").isVisible()) {
            press("[data-ordering-keep]", "Enter");
        }
    }

    private int indexOf(String select) {
        return ((Number) module.frame()
                        .evaluate(
                                "selector => [...document.querySelectorAll('[data-ordering] > li')]"
                                        + ".findIndex(step => step.querySelector(selector))",
                                select))
                .intValue();
    }

    private void press(String selector, String button) {
        tabTo(selector);
        page.keyboard().press(button);
    }

    private void onward(String selector) {
        tabTo(selector);
        module.onward(() -> page.keyboard().press("Enter"));
    }

    private void tabTo(String selector) {
        Frame frame = module.frame();
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            if (hasFocus(frame, selector)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the keyboard does not reach " + selector + " at " + module.place());
    }

    private static void tabTo(Page page, String selector) {
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            if (hasFocus(page.mainFrame(), selector)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the keyboard does not reach " + selector + " on " + page.url());
    }

    private static boolean hasFocus(Frame frame, String selector) {
        return (Boolean) frame.evaluate(
                "selector => document.hasFocus() && document.activeElement !== null"
                        + " && document.activeElement.matches(selector)",
                selector);
    }
}
