package org.sozialraum.authoring.qti;

import org.sozialraum.curriculum.Language;
import org.sozialraum.curriculum.item.Item;
import org.sozialraum.curriculum.item.ItemText;
import org.sozialraum.curriculum.item.Numeric;
import org.sozialraum.curriculum.item.PartText;

/** Writes an item in one language as a {@code qti-assessment-item}. */
final class QtiItem {
    static final String NAMESPACE = "http://www.imsglobal.org/xsd/imsqtiasi_v3p0";
    static final String RESPONSE = "RESPONSE";
    static final String UNIT = "UNIT";
    static final String SCORE = "SCORE";
    static final String FEEDBACK = "FEEDBACK";
    static final String EXPLANATION = "explanation";

    private QtiItem() {}

    static String xml(Item item, Language language) {
        ItemText text = item.text(language);
        QtiElement root = QtiElement.root(NAMESPACE, "qti-assessment-item")
                .with("identifier", item.slug())
                .with("title", text.title())
                .with("adaptive", false)
                .with("time-dependent", false)
                .with("tool-name", "Sozialraum Digital")
                .with("tool-version", "1")
                .language(language.code());
        QtiDeclarations.write(item, text, root);
        outcomes(item, root);
        QtiBody.write(item, text, root.add("qti-item-body"));
        QtiProcessing.write(item, text, root.add("qti-response-processing"));
        text.parts().forEach((name, part) -> feedback(item, name, part, root));
        modal(root, EXPLANATION).add("qti-content-body").add("div").html(text.explanation());
        return root.xml();
    }

    private static void outcomes(Item item, QtiElement root) {
        outcome(root, SCORE, "single", "float")
                .add("qti-default-value")
                .add("qti-value")
                .text(0);
        outcome(root, "MAXSCORE", "single", "float")
                .add("qti-default-value")
                .add("qti-value")
                .text(item.head().points());
        outcome(root, FEEDBACK, "multiple", "identifier");
    }

    private static QtiElement outcome(QtiElement root, String name, String cardinality, String type) {
        return root.add("qti-outcome-declaration")
                .with("identifier", name)
                .with("cardinality", cardinality)
                .with("base-type", type);
    }

    /** What the sides of a number are called has no place in the body; it is the title of what is said about them. */
    private static void feedback(Item item, String name, PartText part, QtiElement root) {
        part.feedback().ifPresent(html -> {
            QtiElement modal = modal(root, name);
            if (item instanceof Numeric) modal.with("title", part.wording().text());
            modal.add("qti-content-body").add("div").html(html);
        });
    }

    private static QtiElement modal(QtiElement root, String name) {
        return root.add("qti-modal-feedback")
                .with("outcome-identifier", FEEDBACK)
                .with("identifier", name)
                .with("show-hide", "show");
    }

    /** Of the rows or statements that are asked one by one. */
    static String response(String part) {
        return RESPONSE + "-" + part;
    }
}
