package org.sozialraum.lti.message;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * Where grades of this course can be sent, and what we may do there.
 *
 * @param lineItem the one grade column of this link; absent where there are none or several
 * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0/#assignment-and-grade-service-claim">AGS 2.0, 3.1</a>
 */
public record AgsEndpointClaim(Set<String> scopes, Optional<URI> lineItems, Optional<URI> lineItem) {
    /** Full access to grade columns. */
    public static final String SCOPE_LINE_ITEM = "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem";
    /** Sending scores. */
    public static final String SCOPE_SCORE = "https://purl.imsglobal.org/spec/lti-ags/scope/score";

    static final String NAME = "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint";

    public AgsEndpointClaim {
        scopes = Set.copyOf(scopes);
    }

    /** Whether a score may be sent, to a column that is there or can be looked for. */
    public boolean mayScore() {
        return scopes.contains(SCOPE_SCORE) && (lineItem.isPresent() || lineItems.isPresent());
    }

    /** Whether a grade column may be made. */
    public boolean mayAddLineItems() {
        return scopes.contains(SCOPE_LINE_ITEM) && lineItems.isPresent();
    }

    static Optional<AgsEndpointClaim> in(JsonNode idToken) {
        return Fields.of(idToken, NAME)
                .map(fields -> new AgsEndpointClaim(
                        fields.texts("scope"), fields.address("lineitems"), fields.address("lineitem")));
    }
}
