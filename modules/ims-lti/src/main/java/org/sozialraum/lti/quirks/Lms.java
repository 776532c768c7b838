package org.sozialraum.lti.quirks;

import java.net.URI;
import java.util.Arrays;
import java.util.function.Predicate;
import org.sozialraum.lti.quirks.blackboard.BlackboardQuirks;
import org.sozialraum.lti.quirks.brightspace.BrightspaceQuirks;
import org.sozialraum.lti.quirks.canvas.CanvasQuirks;
import org.sozialraum.lti.quirks.ilias.IliasQuirks;
import org.sozialraum.lti.quirks.moodle.MoodleQuirks;
import org.sozialraum.lti.quirks.openolat.OpenOlatQuirks;
import org.sozialraum.lti.quirks.sakai.SakaiQuirks;

/** The learning platforms that we know something about. */
public enum Lms {
    MOODLE,
    CANVAS,
    ILIAS,
    OPENOLAT,
    BLACKBOARD,
    BRIGHTSPACE,
    SAKAI,
    /** Everything else: it does as the specifications say. */
    OTHER;

    public Quirks quirks() {
        return switch (this) {
            case MOODLE -> new MoodleQuirks();
            case CANVAS -> new CanvasQuirks();
            case ILIAS -> new IliasQuirks();
            case OPENOLAT -> new OpenOlatQuirks();
            case BLACKBOARD -> new BlackboardQuirks();
            case BRIGHTSPACE -> new BrightspaceQuirks();
            case SAKAI -> new SakaiQuirks();
            case OTHER -> new NoQuirks();
        };
    }

    static Lms ofFamily(String productFamily) {
        return first(quirks ->
                quirks.productFamilies().stream().anyMatch(family -> family.equalsIgnoreCase(productFamily.strip())));
    }

    static Lms at(URI tokenEndpoint) {
        return first(quirks -> quirks.hasTokenEndpoint(tokenEndpoint));
    }

    private static Lms first(Predicate<Quirks> fits) {
        return Arrays.stream(values())
                .filter(lms -> fits.test(lms.quirks()))
                .findFirst()
                .orElse(OTHER);
    }
}
