package org.sozialraum.systemtests.fault;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.sozialraum.systemtests.learner.AnswerKey;
import org.sozialraum.systemtests.learner.Form;
import org.sozialraum.systemtests.learner.Learner;
import org.sozialraum.systemtests.learner.Page;

/** Somebody who answers and changes answers without a pause, until the connection breaks. */
final class Answering implements Runnable {
    private final Learner learner;
    private final int attempt;
    private final AnswerKey key = AnswerKey.read();
    private final Map<Integer, Form> acknowledged = new ConcurrentHashMap<>();
    private volatile int number;
    private volatile Form underWay = Form.EMPTY;

    Answering(Learner learner) {
        this.learner = learner;
        this.attempt = learner.attempt();
    }

    @Override
    public void run() {
        try {
            for (int round = 0; true; round++) {
                answerAll(round % 2 == 0);
            }
        } catch (UncheckedIOException broken) {
            // The process was killed: what was under way may or may not be there.
        }
    }

    private void answerAll(boolean right) {
        for (int item = 1; item <= key.items().size(); item++) {
            underWay = right ? key.item(item).right() : key.item(item).wrong();
            number = item;
            learner.answers(attempt, item, underWay);
            acknowledged.put(item, underWay);
        }
    }

    boolean isInFullSwing() {
        return acknowledged.size() == key.items().size();
    }

    /** The answers that this item may have now: the acknowledged one, and the one that was under way. */
    List<Form> possible(int item) {
        Stream<Form> known = Stream.ofNullable(acknowledged.get(item));
        return item == number ? Stream.concat(known, Stream.of(underWay)).toList() : known.toList();
    }

    /** The answer that the tool shows for this item. */
    Form shown(int item) {
        Page page = learner.visitor().open("check/" + attempt + "/" + item);
        Form form = Form.EMPTY;
        for (var field : page.html().select("input[name=choice][checked]")) {
            form = form.and("choice", field.attr("value"));
        }
        for (var select : page.html().select("form.item select")) {
            String chosen = select.select("option[selected]").attr("value");
            form = chosen.isEmpty() ? form : form.and(select.attr("name"), chosen);
        }
        return form;
    }

    int items() {
        return key.items().size();
    }
}
