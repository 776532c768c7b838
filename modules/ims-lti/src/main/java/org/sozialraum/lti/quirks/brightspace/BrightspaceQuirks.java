package org.sozialraum.lti.quirks.brightspace;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sozialraum.lti.quirks.Fact;
import org.sozialraum.lti.quirks.Quirks;

/**
 * Brightspace. All institutions get their tokens at one address, and the audience of the assertion is yet another one.
 *
 * @see <a href="https://community.d2l.com/brightspace/kb/articles/23662-tool-registration-deployment-and-links">Brightspace,
 *     tool registration</a>
 * @see <a href="https://github.com/hypothesis/lms/blob/main/lms/product/d2l/_plugin/misc.py">another tool's audience</a>
 */
public final class BrightspaceQuirks implements Quirks {
    private static final String DOCS = "https://documentation.brightspace.com/EN/integrations/ipsis/LTI%20Advantage/";
    private static final String FAQ =
            "https://community.d2l.com/brightspace/kb/articles/23661-lti-advantage-developer-faq";
    private static final String TOKEN_HOST = "auth.brightspace.com";
    private static final String AUDIENCE = "https://api.brightspace.com/auth/token";
    private static final int CLIENT_ERROR = 400;
    private static final int SERVER_ERROR = 500;

    @Override
    public Set<String> productFamilies() {
        return Set.of("desire2learn", "brightspace");
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of(
                        "A registration that was made dynamically is switched off at first, and cannot be renewed later.",
                        DOCS + "dynamic_registration.htm"),
                Fact.of("A score for somebody whose role cannot be graded is answered with 422.", FAQ),
                Fact.of("Grade and roster services are limited as all of Brightspace's interfaces are.", FAQ));
    }

    @Override
    public boolean hasTokenEndpoint(URI address) {
        return TOKEN_HOST.equalsIgnoreCase(address.getHost());
    }

    @Override
    public Optional<String> assertionAudience(Optional<String> stated, URI tokenEndpoint) {
        return stated.or(() -> Optional.of(AUDIENCE).filter(usual -> hasTokenEndpoint(tokenEndpoint)));
    }

    /** Its rules are known, its words are not. */
    @Override
    public Optional<String> registrationRefusal(int status, String body) {
        return status >= CLIENT_ERROR && status < SERVER_ERROR
                ? Optional.of(
                        "Brightspace takes a link once and within an hour, wants a name and a domain that no other"
                                + " tool there has, https everywhere, and a key set that it can reach.")
                : Optional.empty();
    }
}
