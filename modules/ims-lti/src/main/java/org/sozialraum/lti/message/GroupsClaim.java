package org.sozialraum.lti.message;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * Where the groups of this course can be read.
 *
 * @param scopes what the platform lets us ask for
 * @param sets where the sets of groups lie; absent where groups are not put into sets
 * @see <a href="https://www.imsglobal.org/spec/lti-gs/v1p0/">Course Groups Service 1.0, groups service claim</a>
 */
public record GroupsClaim(Set<String> scopes, URI groups, Optional<URI> sets, Set<String> serviceVersions) {
    static final String NAME = "https://purl.imsglobal.org/spec/lti-gs/claim/groupsservice";

    public GroupsClaim {
        scopes = Set.copyOf(scopes);
        serviceVersions = Set.copyOf(serviceVersions);
    }

    /** Absent, or without an address: there are no groups to read. */
    static Optional<GroupsClaim> in(JsonNode idToken) {
        return Fields.of(idToken, NAME)
                .flatMap(fields -> fields.address("context_groups_url")
                        .map(address -> new GroupsClaim(
                                fields.texts("scope"),
                                address,
                                fields.address("context_group_sets_url"),
                                fields.texts("service_versions"))));
    }
}
