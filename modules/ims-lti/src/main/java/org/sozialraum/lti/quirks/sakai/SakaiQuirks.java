package org.sozialraum.lti.quirks.sakai;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sozialraum.lti.quirks.Fact;
import org.sozialraum.lti.quirks.Quirks;

/**
 * Sakai. Its OpenID configuration lists {@code openid} as the only scope and hardly any claim or variable, whatever it can
 * do; each tool has a token endpoint of its own, which grants all scopes of a request or none.
 *
 * @see <a href="https://github.com/sakaiproject/sakai/blob/master/lti/lti-blis/src/java/org/sakaiproject/lti13/LTI13Servlet.java">Sakai,
 *     LTI13Servlet</a>
 */
public final class SakaiQuirks implements Quirks {
    private static final String CODE =
            "https://github.com/sakaiproject/sakai/blob/master/lti/lti-blis/src/java/org/sakaiproject/lti13/LTI13Servlet.java";
    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;

    @Override
    public Set<String> productFamilies() {
        return Set.of("sakai", "sakailms.org");
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of(
                        "Grades need two switches of the tool: to create grade columns, and to send grades.",
                        "https://github.com/sakaiproject/sakai/blob/master/lti/docs/LTI13_EXTENSIONS.md"),
                Fact.of("A token is refused whole if one of the permissions is switched off.", CODE),
                Fact.of("A score for somebody who is not in the site is answered with 400.", CODE));
    }

    @Override
    public boolean hasTokenEndpoint(URI address) {
        return String.valueOf(address.getPath()).contains("/imsblis/lti13/token/");
    }

    @Override
    public Set<String> incompleteLists() {
        return Set.of("scopes_supported", "claims_supported");
    }

    @Override
    public Optional<String> registrationRefusal(int status, String body) {
        if (status == FORBIDDEN) {
            return Optional.of("Sakai takes a link once and within an hour: begin the provisioning there again.");
        }
        return status == BAD_REQUEST && body.contains("invalid_authorization")
                ? Optional.of("Sakai registers nobody without a token: begin the provisioning in Sakai, not here.")
                : Optional.empty();
    }

    @Override
    public Optional<String> tokenRefusal(int status, String body) {
        return status == BAD_REQUEST && body.contains("invalid_scope")
                ? Optional.of("In the tool's settings in Sakai, let it create grade columns and send grades.")
                : Optional.empty();
    }
}
