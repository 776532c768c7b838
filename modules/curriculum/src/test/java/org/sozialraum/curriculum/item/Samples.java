package org.sozialraum.curriculum.item;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sozialraum.curriculum.Language;
import org.sozialraum.curriculum.Texts;
import org.sozialraum.curriculum.html.SafeHtml;

/** One item of each type. */
final class Samples {
    static final SingleChoice SINGLE =
            new SingleChoice(head(1), List.of("imprint", "consent", "poster", "nothing"), "consent", true);
    static final MultipleChoice MULTIPLE = new MultipleChoice(
            head(2),
            List.of("purpose", "recipient", "hurry", "habit", "duration"),
            Set.of("purpose", "recipient"),
            true);
    static final Ordering ORDERING = new Ordering(head(3), List.of("ask", "listen", "weigh", "decide"));
    static final Matching MATCHING = new Matching(
            head(4),
            List.of("call", "letter", "talk"),
            List.of("office", "friend", "nobody"),
            Map.of("call", "office", "letter", "office", "talk", "friend"));
    static final List<Item> ALL = List.of(SINGLE, MULTIPLE, ORDERING, MATCHING);

    private Samples() {}

    private static ItemHead head(int number) {
        ItemText text = new ItemText("Title", SafeHtml.empty(), Map.of(), SafeHtml.empty());
        return new ItemHead(
                "item-" + number,
                new UUID(0x4000L + number, 0x8000_0000_0000_0000L + number),
                List.of("outcome"),
                number,
                new Texts<>(Map.of(Language.DE, text, Language.EN, text)));
    }
}
