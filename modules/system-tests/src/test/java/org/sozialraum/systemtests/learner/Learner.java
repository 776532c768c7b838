package org.sozialraum.systemtests.learner;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.sozialraum.demolms.course.Activity;
import org.sozialraum.demolms.course.Person;
import org.sozialraum.demolms.forge.LaunchDraft;
import org.sozialraum.demolms.launch.Occasion;
import org.sozialraum.systemtests.learner.AnswerKey.Item;
import org.sozialraum.systemtests.running.House;

/** A visitor who works through the check. */
public final class Learner {
    private final Visitor visitor;
    private final AnswerKey key = AnswerKey.read();

    private Learner(Visitor visitor) {
        this.visitor = visitor;
    }

    public static Learner enters(House house, Person person, Activity activity) {
        return new Learner(Visitor.enters(house, person, activity));
    }

    /** @param change of what the platform says */
    public static Learner enters(House house, Person person, Activity activity, UnaryOperator<LaunchDraft> change) {
        return new Learner(Visitor.enters(house, person, activity, new Occasion.Open(activity), change));
    }

    public Visitor visitor() {
        return visitor;
    }

    /** Begins a new attempt or goes on with the open one; at an item afterwards. */
    public Learner startsTheCheck() {
        visitor.send("check", Form.EMPTY);
        return this;
    }

    /** The number of the attempt whose item is open. */
    public int attempt() {
        return Integer.parseInt(visitor.place().replaceFirst("^check/(\\d+)/.*", "$1"));
    }

    /** From the first item to the last, all right, then handed in; at the result afterwards. */
    public Learner passes() {
        return worksThrough(Item::right);
    }

    /** As bad as can be. */
    public Learner fails() {
        return worksThrough(Item::wrong);
    }

    private Learner worksThrough(Function<Item, Form> answers) {
        startsTheCheck();
        int attempt = attempt();
        for (int number = 1; number <= key.items().size(); number++) {
            answers(attempt, number, answers.apply(key.item(number)));
        }
        handsIn(attempt);
        return this;
    }

    public Page answers(int attempt, int number, Form answer) {
        return visitor.send("check/" + attempt + "/" + number, answer.and("go", "next"));
    }

    public Page handsIn(int attempt) {
        return visitor.send("check/" + attempt + "/finish", Form.EMPTY);
    }

    /** Where the grade is, as the result page says: {@code arrived}, {@code on-its-way}, {@code failed}, {@code not-due}. */
    public String gradeState() {
        return visitor.open("result").the("#grade-state").attr("data-grade");
    }

    /** All steps from the overview to the reflection, without any script. */
    public Learner walksTheModule() {
        visitor.open("overview");
        visitor.open(relative(visitor.page().the(".opening__go a").attr("href")));
        while (!visitor.place().equals("check")) {
            step();
        }
        passes();
        visitor.open(relative(visitor.page().the("nav.onward a").attr("href")));
        step();
        return this;
    }

    private void step() {
        Page page = visitor.page();
        if (page.has(".moment form")) {
            visitor.send(page.place(), decision(page));
        } else if (page.has("form.item textarea")) {
            String field = page.the("form.item textarea").attr("name");
            visitor.send(page.place(), Form.of(field, "Geschrieben.").and("go", "compare"));
        } else if (page.has("nav.onward form")) {
            visitor.send(page.place(), Form.EMPTY);
        } else {
            visitor.open(relative(page.the("nav.onward a.kern-btn").attr("href")));
        }
    }

    private static Form decision(Page page) {
        return Form.of("decisions", page.the("input[name=decisions]").attr("value"))
                .and("choice", page.the("input[name=choice]").attr("value"));
    }

    private String relative(String href) {
        return href.replaceFirst("^" + visitor.page().base() + "/?", "");
    }
}
