package org.sozialraum.lti.deeplinking;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;

/**
 * A picture of an item that the platform may show.
 *
 * @param url a whole web address: the platform's pages fetch it
 * @param width in pixels
 * @param height in pixels
 * @see <a href="https://www.imsglobal.org/spec/lti-dl/v2p0#lti-resource-link">Deep Linking 2.0, LTI resource link: icon,
 *     thumbnail</a>
 */
public record ItemImage(URI url, int width, int height) {
    public ItemImage {
        if (!url.isAbsolute()) throw new IllegalArgumentException("not a whole address: " + url);
        requirePixels("width", width);
        requirePixels("height", height);
    }

    static void requirePixels(String what, int pixels) {
        if (pixels <= 0) throw new IllegalArgumentException(what + " must be above 0, is " + pixels);
    }

    ObjectNode json() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("url", url.toString())
                .put("width", width)
                .put("height", height);
    }
}
