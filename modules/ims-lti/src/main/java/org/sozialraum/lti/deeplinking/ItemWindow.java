package org.sozialraum.lti.deeplinking;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * How an item wants to be opened in a window of its own; Moodle 4.4 drops it.
 *
 * @param targetName name of the window: items with one name share it
 * @param width in pixels
 * @param height in pixels
 * @param windowFeatures as {@code window.open} takes them; they count more than width and height
 * @see <a href="https://www.imsglobal.org/spec/lti-dl/v2p0#lti-resource-link">Deep Linking 2.0, LTI resource link:
 *     window</a>
 */
public record ItemWindow(
        Optional<String> targetName,
        Optional<Integer> width,
        Optional<Integer> height,
        Optional<String> windowFeatures) {
    public ItemWindow {
        targetName = targetName.filter(name -> !name.isBlank());
        width.ifPresent(pixels -> ItemImage.requirePixels("width", pixels));
        height.ifPresent(pixels -> ItemImage.requirePixels("height", pixels));
        windowFeatures = windowFeatures.filter(features -> !features.isBlank());
    }

    /** A window of that name, as large as the browser makes it. */
    public static ItemWindow named(String name) {
        return new ItemWindow(Optional.of(name), Optional.empty(), Optional.empty(), Optional.empty());
    }

    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        targetName.ifPresent(name -> json.put("targetName", name));
        width.ifPresent(pixels -> json.put("width", pixels));
        height.ifPresent(pixels -> json.put("height", pixels));
        windowFeatures.ifPresent(features -> json.put("windowFeatures", features));
        return json;
    }
}
