package org.sozialraum.learning;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sozialraum.curriculum.CatalogueEntry;
import org.sozialraum.curriculum.ContentVersion;
import org.sozialraum.curriculum.Language;
import org.sozialraum.curriculum.Module;
import org.sozialraum.curriculum.ModuleText;
import org.sozialraum.curriculum.Status;
import org.sozialraum.curriculum.Step;
import org.sozialraum.curriculum.Texts;
import org.sozialraum.curriculum.html.SafeHtml;
import org.sozialraum.curriculum.item.ItemHead;
import org.sozialraum.curriculum.item.ItemText;
import org.sozialraum.curriculum.item.MarkedItem;
import org.sozialraum.curriculum.item.Response;
import org.sozialraum.curriculum.item.SingleChoice;

/** A module with a check of four questions, one point each; "right" is right. */
public final class Knowledge {
    public static final Response RIGHT = new Response.Single("right");
    public static final Response WRONG = new Response.Single("wrong");
    public static final List<MarkedItem> ITEMS = List.of(item("one"), item("two"), item("three"), item("four"));
    public static final Module MODULE = new Module(
            new CatalogueEntry("releasing-data", uuid("releasing-data"), Status.PUBLISHED, List.of()),
            new ContentVersion("1.0.0", "0".repeat(64)),
            30,
            YearMonth.of(2026, 11),
            List.of(),
            List.of(),
            List.of(new Step.CheckStep(ITEMS)),
            0.7,
            3,
            inBoth(new ModuleText(
                    "Releasing data",
                    SafeHtml.empty(),
                    SafeHtml.empty(),
                    List.of(),
                    SafeHtml.empty(),
                    SafeHtml.empty())));

    private Knowledge() {}

    private static MarkedItem item(String slug) {
        ItemText text = new ItemText(slug, SafeHtml.empty(), Map.of(), SafeHtml.empty());
        return new SingleChoice(
                new ItemHead(slug, uuid(slug), List.of(), 1, inBoth(text)), List.of("right", "wrong"), "right", true);
    }

    private static UUID uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static <T> Texts<T> inBoth(T text) {
        return new Texts<>(Map.of(Language.DE, text, Language.EN, text));
    }
}
