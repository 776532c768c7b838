package org.sozialraum.lti.message;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * Where the roster of this course can be read.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-nrps/v2p0/#lti-1-3-integration">NRPS 2.0, 3.6.1.1</a>
 */
public record NrpsClaim(URI contextMembershipsUrl, Set<String> serviceVersions) {
    static final String NAME = "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice";

    public NrpsClaim {
        serviceVersions = Set.copyOf(serviceVersions);
    }

    /** Absent, or without an address: there is no roster to read. */
    static Optional<NrpsClaim> in(JsonNode idToken) {
        return Fields.of(idToken, NAME)
                .flatMap(fields -> fields.address("context_memberships_url")
                        .map(address -> new NrpsClaim(address, fields.texts("service_versions"))));
    }
}
