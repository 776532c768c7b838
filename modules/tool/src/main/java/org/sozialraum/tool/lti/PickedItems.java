package org.sozialraum.tool.lti;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.net.URI;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sozialraum.curriculum.Language;
import org.sozialraum.curriculum.Module;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.library.Library;
import org.sozialraum.learning.placement.PlacementKind;
import org.sozialraum.lti.deeplinking.ItemFrame;
import org.sozialraum.lti.deeplinking.ItemImage;
import org.sozialraum.lti.deeplinking.ItemLook;
import org.sozialraum.lti.deeplinking.ItemWindow;
import org.sozialraum.lti.deeplinking.LtiResourceLinkItem;
import org.sozialraum.lti.deeplinking.TimeWindow;
import org.sozialraum.lti.grades.SubmissionReview;
import org.sozialraum.lti.grades.WantedLineItem;
import org.sozialraum.lti.login.Secrets;
import org.sozialraum.tool.start.Settings;
import org.sozialraum.tool.teacher.Choosable;
import org.sozialraum.tool.web.Texts;

/** Makes content items of what a teacher has picked. */
@Once
class PickedItems {
    private static final BigDecimal MAXIMUM = BigDecimal.valueOf(100);
    /** A text in a comfortable line, and half a page of it; smaller frames are good, too. */
    private static final ItemFrame FRAME = new ItemFrame(960, 720);

    private static final int ICON = 64;

    private final Library library;
    private final SubmissionReview review;
    private final ItemLook look;
    private final SecureRandom random;

    @Inject
    PickedItems(Library library, SubmissionReview review, Settings settings, SecureRandom random) {
        this(library, review, settings.publicUrl(), random);
    }

    PickedItems(Library library, SubmissionReview review, URI publicUrl, SecureRandom random) {
        this.library = library;
        this.review = review;
        this.look = ItemLook.PLAIN
                .withIcon(new ItemImage(publicUrl.resolve("/assets/item/icon.svg"), ICON, ICON))
                .inFrame(FRAME);
        this.random = random;
    }

    /** What the form names; names that nobody has are left out. */
    List<LtiResourceLinkItem> of(PickerForm form, Texts said) {
        return form.picked().stream()
                .flatMap(value -> Choosable.kind(value)
                        .map(kind -> page(kind, said))
                        .or(() -> library.curriculum().module(value).map(module -> module(module, form, said)))
                        .stream())
                .map(item -> within(form.dates().available(), item))
                .toList();
    }

    private LtiResourceLinkItem module(Module module, PickerForm form, Texts said) {
        LtiResourceLinkItem item = module(module, form.grades(module.slug()), said.language());
        return form.dates().submission().map(item::takingWorkIn).orElse(item);
    }

    /** Each picked activity has a name of its own for its column, so that two of one module do not share it. */
    LtiResourceLinkItem module(Module module, boolean graded, Language language) {
        return graded && !module.items().isEmpty()
                ? withColumn(module, Secrets.random(random), language)
                : link(module, Map.of(Arrivals.MODULE, module.slug()), language);
    }

    private LtiResourceLinkItem withColumn(Module module, String name, Language language) {
        String title = module.title(language);
        return link(module, Map.of(Arrivals.MODULE, module.slug(), Arrivals.COLUMN, name), language)
                .withColumn(new WantedLineItem(
                        title, MAXIMUM, Optional.empty(), name, LtiGradeGateway.TAG, Optional.of(review)));
    }

    private LtiResourceLinkItem link(Module module, Map<String, String> custom, Language language) {
        return LtiResourceLinkItem.of(module.title(language), custom)
                .withText(module.text(language).summary().text())
                .looking(look);
    }

    /** It has no work to hand in and no column. */
    private LtiResourceLinkItem page(PlacementKind kind, Texts said) {
        return LtiResourceLinkItem.of(
                        said.get("kind." + kind.code() + ".title"), Map.of(Arrivals.PLACEMENT, kind.code()))
                .withText(said.get("kind." + kind.code() + ".text"))
                .looking(look);
    }

    /** A platform that opens activities only outside its pages is told that all of ours may share one window. */
    static LtiResourceLinkItem opening(LtiResourceLinkItem item, Set<String> targets) {
        boolean outside = targets.contains("window") && !targets.contains("iframe");
        return outside ? item.looking(item.look().inWindow(ItemWindow.named("sozialraum-digital"))) : item;
    }

    private static LtiResourceLinkItem within(Optional<TimeWindow> available, LtiResourceLinkItem item) {
        return available.map(item::openIn).orElse(item);
    }
}
