package org.sozialraum.lti.deeplinking;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * How large an item wants to be in a frame of the platform's page; Moodle 4.4 drops it.
 *
 * @param width in pixels
 * @param height in pixels
 * @see <a href="https://www.imsglobal.org/spec/lti-dl/v2p0#lti-resource-link">Deep Linking 2.0, LTI resource link:
 *     iframe</a>
 */
public record ItemFrame(int width, int height) {
    public ItemFrame {
        ItemImage.requirePixels("width", width);
        ItemImage.requirePixels("height", height);
    }

    ObjectNode json() {
        return JsonNodeFactory.instance.objectNode().put("width", width).put("height", height);
    }
}
