package org.sozialraum.lti.deeplinking;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.Set;

/**
 * How a platform may show and open an item.
 *
 * @param icon beside the title
 * @param thumbnail a larger picture
 */
public record ItemLook(
        Optional<ItemImage> icon,
        Optional<ItemImage> thumbnail,
        Optional<ItemFrame> iframe,
        Optional<ItemWindow> window) {
    /** As the platform likes. */
    public static final ItemLook PLAIN =
            new ItemLook(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    static final String IFRAME = "iframe";
    static final String WINDOW = "window";

    public ItemLook {
        requireNonNull(icon, "icon is null");
        requireNonNull(thumbnail, "thumbnail is null");
        requireNonNull(iframe, "iframe is null");
        requireNonNull(window, "window is null");
    }

    public ItemLook withIcon(ItemImage image) {
        return new ItemLook(Optional.of(image), thumbnail, iframe, window);
    }

    public ItemLook withThumbnail(ItemImage image) {
        return new ItemLook(icon, Optional.of(image), iframe, window);
    }

    public ItemLook inFrame(ItemFrame frame) {
        return new ItemLook(icon, thumbnail, Optional.of(frame), window);
    }

    public ItemLook inWindow(ItemWindow own) {
        return new ItemLook(icon, thumbnail, iframe, Optional.of(own));
    }

    /** @param targets {@code accept_presentation_document_targets}: nothing is said of others */
    ItemLook onlyIn(Set<String> targets) {
        return new ItemLook(
                icon,
                thumbnail,
                iframe.filter(frame -> targets.contains(IFRAME)),
                window.filter(own -> targets.contains(WINDOW)));
    }

    void writeTo(ObjectNode item) {
        icon.ifPresent(image -> item.set("icon", image.json()));
        thumbnail.ifPresent(image -> item.set("thumbnail", image.json()));
        iframe.ifPresent(frame -> item.set(IFRAME, frame.json()));
        window.ifPresent(own -> item.set(WINDOW, own.json()));
    }
}
