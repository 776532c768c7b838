package org.sozialraum.lti.quirks.ilias;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sozialraum.lti.quirks.Fact;
import org.sozialraum.lti.quirks.Quirks;

/**
 * ILIAS. It introduces itself differently in its OpenID configuration and in launches, and lists there only the claims
 * {@code iss} and {@code aud}.
 *
 * @see <a href="https://github.com/ILIAS-eLearning/ILIAS/tree/trunk/components/ILIAS/LTIConsumer">ILIAS, LTIConsumer</a>
 */
public final class IliasQuirks implements Quirks {
    private static final String CODE =
            "https://github.com/ILIAS-eLearning/ILIAS/blob/trunk/components/ILIAS/LTIConsumer/";
    private static final int SERVER_ERROR = 500;

    @Override
    public Set<String> productFamilies() {
        return Set.of("ilias", "ilias.de");
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of(
                        "ILIAS leaves target_link_uri out of deep linking requests.",
                        CODE + "classes/class.ilObjLTIConsumer.php"),
                Fact.of(
                        "Where names are not to be sent ILIAS sends a hyphen as the name.",
                        CODE + "classes/class.ilObjLTIConsumer.php"),
                Fact.of(
                        "A grade is taken only where the provider is set to synchronise grades; it moves the learning"
                                + " progress, completed from the mastery score on.",
                        CODE + "classes/class.ilLTIConsumerGradeServiceScores.php"),
                Fact.of(
                        "ILIAS is not certified, and names dynamic registration and deep linking as still to be improved.",
                        CODE + "ROADMAP.md"));
    }

    @Override
    public boolean hasTokenEndpoint(URI address) {
        return String.valueOf(address.getPath()).endsWith("/ltitoken.php");
    }

    @Override
    public Set<String> incompleteLists() {
        return Set.of("claims_supported");
    }

    /** {@code buildContentSelectionParameters} signs without an endpoint, and without one the claim is left out. */
    @Override
    public boolean leavesTargetOutOfPicking() {
        return true;
    }

    /** One answer to whatever goes wrong. */
    @Override
    public Optional<String> registrationRefusal(int status, String body) {
        return status == SERVER_ERROR && body.contains("ltiregistration.php")
                ? Optional.of(
                        "ILIAS answers so to every difficulty, first of all to a link that was used already: begin"
                                + " the registration there again, or look into its log.")
                : Optional.empty();
    }
}
