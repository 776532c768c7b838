package org.sozialraum.lti.message;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * Where we can ask the platform to send us notices outside of any launch.
 *
 * @param url where handlers are registered and read
 * @param noticeTypes kinds of notices that the platform sends, as it writes them; unknown ones are legal
 * @see <a href="https://www.imsglobal.org/spec/lti-pns/v1p0/main/">Platform Notification Service 1.0, claim and scope</a>
 */
public record NotificationClaim(URI url, Set<String> scopes, Set<String> serviceVersions, Set<String> noticeTypes) {
    static final String NAME = "https://purl.imsglobal.org/spec/lti/claim/platformnotificationservice";

    public NotificationClaim {
        scopes = Set.copyOf(scopes);
        serviceVersions = Set.copyOf(serviceVersions);
        noticeTypes = Set.copyOf(noticeTypes);
    }

    /** Absent, or without an address: the platform sends no notices. */
    static Optional<NotificationClaim> in(JsonNode idToken) {
        return Fields.of(idToken, NAME)
                .flatMap(fields -> fields.address("platform_notification_service_url")
                        .map(address -> new NotificationClaim(
                                address,
                                fields.texts("scope"),
                                fields.texts("service_versions"),
                                fields.texts("notice_types_supported"))));
    }
}
