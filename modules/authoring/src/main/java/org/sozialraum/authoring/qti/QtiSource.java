package org.sozialraum.authoring.qti;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sozialraum.authoring.Refused;
import org.sozialraum.authoring.qti.ReadItem.Part;

/** What all kinds of items say in the same way: responses, right answers, points, feedback, choices. */
final class QtiSource {
    private final QtiXml item;
    private final QtiXml body;
    private final LinkedHashMap<String, Part> parts = new LinkedHashMap<>();
    private final Map<String, String> feedback = new LinkedHashMap<>();
    private final Map<String, String> titles = new LinkedHashMap<>();

    QtiSource(QtiXml item) throws Refused {
        this.item = item;
        this.body = item.child("qti-item-body").orElseThrow(() -> new Refused("There is no <qti-item-body>."));
        for (QtiXml modal : item.children("qti-modal-feedback")) {
            String html = modal.child("qti-content-body").map(QtiXml::html).orElseGet(modal::html);
            String name = modal.required("identifier");
            feedback.put(name, unwrapped(html));
            modal.attribute("title").ifPresent(title -> titles.put(name, title));
        }
    }

    QtiXml item() {
        return item;
    }

    QtiXml body() {
        return body;
    }

    /** Wording and feedback of the parts that were read so far. */
    Map<String, Part> parts() {
        return parts;
    }

    /** Takes note of a part with the feedback that the item has for it. */
    void note(String name, String wording) {
        parts.put(name, new Part(wording, Optional.ofNullable(feedback.get(name))));
    }

    /** The same for a part that has no place in the body: the title of its feedback says what it is called. */
    void noteTitled(String name) {
        note(name, escaped(titles.getOrDefault(name, name)));
    }

    String explanation() {
        return feedback.getOrDefault(QtiItem.EXPLANATION, "");
    }

    /** Takes note of choices and is their names. */
    List<String> options(List<QtiXml> choices) throws Refused {
        List<String> names = new ArrayList<>();
        for (QtiXml choice : choices) {
            String name = slug(choice.required("identifier"));
            names.add(name);
            // Others write feedback into the choice itself.
            choice.all("qti-feedback-inline").stream().findFirst().ifPresent(said -> feedback.put(name, said.html()));
            note(name, unwrapped(choice.html().strip()));
        }
        return names;
    }

    QtiXml declaration(String response) throws Refused {
        return item.children("qti-response-declaration").stream()
                .filter(declared -> declared.attribute("identifier").equals(Optional.of(response)))
                .findFirst()
                .orElseThrow(() -> new Refused("The response " + response + " is not declared."));
    }

    List<String> correct(String response) throws Refused {
        return values(declaration(response)).stream()
                .map(value -> value.contains(" ") ? value : slug(value))
                .toList();
    }

    static List<String> values(QtiXml declaration) {
        return declaration.child("qti-correct-response").stream()
                .flatMap(correct -> correct.children("qti-value").stream())
                .map(QtiXml::text)
                .toList();
    }

    static String only(List<String> key) throws Refused {
        if (key.size() != 1) {
            throw new Refused("There is no right answer in it, or more than one; say which one is.");
        }
        return key.getFirst();
    }

    int points() {
        int points = item.children("qti-outcome-declaration").stream()
                .filter(outcome -> outcome.attribute("identifier").equals(Optional.of("MAXSCORE")))
                .flatMap(outcome -> outcome.all("qti-value").stream())
                .map(value -> new BigDecimal(value.text())
                        .setScale(0, RoundingMode.HALF_UP)
                        .intValue())
                .findFirst()
                .orElse(1);
        return Math.max(1, points);
    }

    /** Everything in the body that is no interaction. */
    String stem() {
        return body.children("div").stream()
                .filter(div -> div.attribute("class").equals(Optional.of("stem")))
                .findFirst()
                .map(QtiXml::html)
                .orElseGet(body::html);
    }

    /** Without a {@code div} around it. */
    static String unwrapped(String html) {
        String inner = html.strip();
        return inner.startsWith("<div>") && inner.endsWith("</div>") && inner.indexOf("</div>") == inner.length() - 6
                ? inner.substring(5, inner.length() - 6)
                : inner;
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    /** A name as ours are. */
    static String slug(String identifier) {
        String plain = identifier
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        return plain.isEmpty() ? "part" : plain;
    }
}
