package org.sozialraum.lti.quirks.blackboard;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.sozialraum.lti.quirks.Fact;
import org.sozialraum.lti.quirks.Quirks;

/**
 * Blackboard Learn. A tool is registered once, in a portal that serves all institutions: they share issuer and client id,
 * and only the deployment id tells them apart.
 *
 * @see <a href="https://docs.anthology.com/docs/blackboard/lti/1.3/register-an-application">Blackboard, registering an
 *     LTI application</a>
 */
public final class BlackboardQuirks implements Quirks {
    private static final String REGISTERING =
            "https://docs.anthology.com/docs/blackboard/lti/1.3/register-an-application";

    @Override
    public Set<String> productFamilies() {
        return Set.of("BlackboardLearn");
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of(
                        "The issuer is https://blackboard.com for all institutions, and one client id serves them all:"
                                + " each is a deployment of its own.",
                        REGISTERING),
                Fact.of("A domain can belong to one application only, for all of Blackboard.", REGISTERING),
                Fact.of(
                        "Grades and rosters are two switches of the tool's entry at each institution.",
                        "https://support.watermarkinsights.com/hc/en-us/articles/6336969989275-Blackboard-Ultra-LTI-1-3-Integration-Administrator-Setup"));
    }

    @Override
    public boolean hasTokenEndpoint(URI address) {
        return String.valueOf(address.getPath()).endsWith("/api/v1/gateway/oauth2/jwttoken");
    }
}
