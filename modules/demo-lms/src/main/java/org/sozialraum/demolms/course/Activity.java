package org.sozialraum.demolms.course;

import java.util.Map;

/**
 * A resource link in the course.
 *
 * @param clientId the tool that it opens
 * @param url where in the tool it leads
 * @param custom custom parameters of the link; variables not yet replaced
 * @param wishes what the tool said beside the link
 */
public record Activity(
        String id, String clientId, String title, String text, String url, Map<String, String> custom, Wishes wishes) {
    public Activity {
        custom = Map.copyOf(custom);
    }
}
