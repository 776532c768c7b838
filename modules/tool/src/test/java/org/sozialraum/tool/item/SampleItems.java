package org.sozialraum.tool.item;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.node.Text;
import org.sozialraum.curriculum.Language;
import org.sozialraum.curriculum.Texts;
import org.sozialraum.curriculum.html.Markdown;
import org.sozialraum.curriculum.html.SafeHtml;
import org.sozialraum.curriculum.item.ItemHead;
import org.sozialraum.curriculum.item.ItemText;
import org.sozialraum.curriculum.item.Matrix;
import org.sozialraum.curriculum.item.Numeric;
import org.sozialraum.curriculum.item.PartText;
import org.sozialraum.curriculum.item.SelfRating;
import org.sozialraum.curriculum.item.ShortAnswer;
import org.sozialraum.curriculum.item.StructuredText;
import org.sozialraum.tool.Course;

/** Items that are typed, ticked in rows or filled in; the wording of a part is "wording" and its name. */
public final class SampleItems {
    /** Right is "confidentiality"; nobody foresaw anything else. */
    public static final ShortAnswer SHORT = new ShortAnswer(
            head("short", 1, Map.of("right", "confidentiality | secrecy")), List.of("right"), Set.of("right"));

    /** Right is 72 hours. */
    public static final Numeric NUMBER = new Numeric(
            head("number", 1, wordings("too-low", "too-high", "hours", "days")),
            new BigDecimal("72"),
            BigDecimal.ZERO,
            Map.of("hours", BigDecimal.ONE, "days", new BigDecimal("24")));

    /** Right is "locked" in both rows. */
    public static final Matrix MATRIX = new Matrix(
            head("matrix", 2, wordings("phone", "paper", "locked", "read")),
            List.of("phone", "paper"),
            List.of("locked", "read"),
            Map.of("phone", Set.of("locked"), "paper", Set.of("locked")));

    /** A plan with an aim and steps. */
    public static final StructuredText PLAN = new StructuredText(
            head("plan", 0, wordings("aim", "steps")),
            List.of(new StructuredText.Field("aim", 2), new StructuredText.Field("steps", 5)));

    /** Two statements about oneself. */
    public static final SelfRating RATING = new SelfRating(
            head("rating", 0, wordings("ask", "listen", "not-yet", "well")),
            List.of("ask", "listen"),
            List.of("not-yet", "well"));

    private SampleItems() {}

    private static Map<String, String> wordings(String... names) {
        return Arrays.stream(names).collect(Collectors.toMap(name -> name, name -> "wording " + name));
    }

    private static ItemHead head(String slug, int points, Map<String, String> wordings) {
        Map<String, PartText> parts = wordings.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, part -> part(part.getKey(), part.getValue())));
        ItemText text = new ItemText(slug, SafeHtml.empty(), parts, Markdown.render("why " + slug));
        return new ItemHead(
                slug, Course.uuid(slug), List.of(), points, new Texts<>(Map.of(Language.DE, text, Language.EN, text)));
    }

    private static PartText part(String name, String wording) {
        return new PartText(Markdown.inline(new Text(wording)), Optional.of(Markdown.render("feedback " + name)));
    }
}
