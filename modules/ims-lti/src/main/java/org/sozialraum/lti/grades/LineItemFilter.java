package org.sozialraum.lti.grades;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.sozialraum.lti.service.ServiceAddress;

/**
 * Which columns of a course to list; each condition that is there must hold. We look at them again after the platform:
 * some ignore filters, and Moodle 4.4 leaves out every column that a teacher made as soon as {@code resource_id} or
 * {@code tag} is asked for.
 *
 * @param limit how many to a page at most; all pages are read all the same
 * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0#container-request-filters">AGS 2.0, line item service,
 *     container request filters</a>
 */
public record LineItemFilter(
        Optional<String> resourceLinkId, Optional<String> resourceId, Optional<String> tag, OptionalInt limit) {
    /** Every column that the tool may see. */
    public static final LineItemFilter ALL =
            new LineItemFilter(Optional.empty(), Optional.empty(), Optional.empty(), OptionalInt.empty());

    public LineItemFilter {
        if (resourceLinkId.filter(String::isBlank).isPresent()
                || resourceId.filter(String::isBlank).isPresent()
                || tag.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("a condition must not be blank; leave it out to list all");
        }
        if (limit.isPresent() && limit.getAsInt() < 1) {
            throw new IllegalArgumentException("limit must be 1 or more, is " + limit.getAsInt());
        }
    }

    public LineItemFilter ofLink(String id) {
        return new LineItemFilter(Optional.of(id), resourceId, tag, limit);
    }

    public LineItemFilter ofResource(String id) {
        return new LineItemFilter(resourceLinkId, Optional.of(id), tag, limit);
    }

    public LineItemFilter tagged(String name) {
        return new LineItemFilter(resourceLinkId, resourceId, Optional.of(name), limit);
    }

    public LineItemFilter inPagesOf(int columns) {
        return new LineItemFilter(resourceLinkId, resourceId, tag, OptionalInt.of(columns));
    }

    /** The first page of the filtered list. */
    URI of(URI lineItems) {
        Map<String, String> conditions = new LinkedHashMap<>();
        resourceLinkId.ifPresent(id -> conditions.put("resource_link_id", id));
        resourceId.ifPresent(id -> conditions.put("resource_id", id));
        tag.ifPresent(name -> conditions.put("tag", name));
        limit.ifPresent(columns -> conditions.put("limit", Integer.toString(columns)));
        return ServiceAddress.asking(lineItems, conditions);
    }

    boolean takes(LineItem item) {
        return holds(resourceLinkId, item.resourceLinkId())
                && holds(resourceId, item.resourceId())
                && holds(tag, item.tag());
    }

    private static boolean holds(Optional<String> condition, Optional<String> value) {
        return condition.isEmpty() || condition.equals(value);
    }
}
