package org.sozialraum.lti.quirks.openolat;

import java.util.List;
import java.util.Set;
import org.sozialraum.lti.quirks.Fact;
import org.sozialraum.lti.quirks.Quirks;

/**
 * OpenOlat. Its launches name no product family in the versions that we have read, and its token endpoint has an address
 * like many others, so that only an administrator can tell it.
 *
 * @see <a href="https://docs.openolat.org/en/manual_admin/administration/LTI_External_tools/">OpenOlat, external tools</a>
 */
public final class OpenOlatQuirks implements Quirks {
    private static final String CODE =
            "https://github.com/OpenOLAT/OpenOLAT/blob/master/src/main/java/org/olat/ims/lti13/";

    @Override
    public Set<String> productFamilies() {
        return Set.of();
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of(
                        "OpenOlat is connected by hand: it has no endpoint for dynamic registration.",
                        CODE + "LTI13Dispatcher.java"),
                Fact.of(
                        "A tool cannot add columns: there is one for a course element that is to be assessed, and none"
                                + " otherwise.",
                        CODE + "LTI13PlatformDispatcherDelegate.java"),
                Fact.of(
                        "OpenOlat takes scoreGiven as points and does not look at scoreMaximum: give the course element"
                                + " the same maximum as the activity.",
                        CODE + "LTI13PlatformDispatcherDelegate.java"),
                Fact.of(
                        "The roster names people by other ids than launches do.",
                        CODE + "LTI13PlatformDispatcherDelegate.java"));
    }
}
