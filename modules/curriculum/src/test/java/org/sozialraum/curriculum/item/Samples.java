package org.sozialraum.curriculum.item;

import static java.math.BigDecimal.ONE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sozialraum.curriculum.Language;
import org.sozialraum.curriculum.Texts;
import org.sozialraum.curriculum.html.Markdown;
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
    static final Categorising CATEGORISING = new Categorising(
            head(5),
            List.of("diary", "poster", "file"),
            List.of("private", "public"),
            Map.of("diary", "private", "poster", "public", "file", "private"));
    static final Marking MARKING =
            new Marking(head(6), List.of("greeting", "threat", "link", "name"), Set.of("threat", "link"));
    static final ShortAnswer SHORT_ANSWER = new ShortAnswer(
            head(
                    7,
                    Map.of("right", "Schweigepflicht | die Schweige-Pflicht", "near", "Datenschutz"),
                    Map.of("right", "duty of confidentiality", "near", "data protection")),
            List.of("right", "near"),
            Set.of("right"));
    static final Numeric NUMERIC = new Numeric(
            head(8), new BigDecimal("72"), new BigDecimal("0.5"), Map.of("hours", ONE, "days", new BigDecimal("24")));
    static final Matrix MATRIX = new Matrix(
            head(9),
            List.of("phone", "paper"),
            List.of("locked", "shredded", "read"),
            Map.of("phone", Set.of("locked"), "paper", Set.of("locked", "shredded")));
    static final List<MarkedItem> MARKED =
            List.of(SINGLE, MULTIPLE, ORDERING, MATCHING, CATEGORISING, MARKING, SHORT_ANSWER, NUMERIC, MATRIX);

    static final SelfRating SELF_RATING =
            new SelfRating(head(0), List.of("ask", "listen"), List.of("not-yet", "a-little", "well"));
    static final StructuredText STRUCTURED_TEXT = new StructuredText(
            head(0), List.of(new StructuredText.Field("aim", 2), new StructuredText.Field("steps", 5)));
    static final List<Item> ALL = Stream.concat(MARKED.stream(), Stream.of(SELF_RATING, STRUCTURED_TEXT))
            .toList();

    private Samples() {}

    private static ItemHead head(int number) {
        return head(number, Map.of(), Map.of());
    }

    private static ItemHead head(int number, Map<String, String> german, Map<String, String> english) {
        return new ItemHead(
                "item-" + number,
                new UUID(0x4000L + number, 0x8000_0000_0000_0000L + number),
                List.of("outcome"),
                number,
                new Texts<>(Map.of(Language.DE, text(german), Language.EN, text(english))));
    }

    private static ItemText text(Map<String, String> wordings) {
        Map<String, PartText> parts = wordings.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, part -> new PartText(html(part.getValue()), Optional.empty())));
        return new ItemText("Title", SafeHtml.empty(), parts, SafeHtml.empty());
    }

    private static SafeHtml html(String markdown) {
        return Markdown.inline(new org.commonmark.node.Text(markdown));
    }
}
