package org.sozialraum.lti.message;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * What the platform lets a teacher choose, and where the choice goes.
 *
 * @param returnUrl where the answer is posted; it may carry the platform's session key and must not be logged
 * @param acceptMultiple absent means unknown
 * @param acceptLineItem absent means unknown
 * @param data to be given back exactly as it came, whatever it is
 * @see <a href="https://www.imsglobal.org/spec/lti-dl/v2p0/#deep-linking-settings">Deep Linking 2.0, 3.3.3</a>
 */
public record DeepLinkingSettingsClaim(
        URI returnUrl,
        Set<String> acceptTypes,
        Set<String> acceptPresentationDocumentTargets,
        Optional<Boolean> acceptMultiple,
        Optional<Boolean> acceptLineItem,
        Optional<String> title,
        Optional<String> text,
        Optional<JsonNode> data) {
    /** The content item type of an LTI link. */
    public static final String LTI_RESOURCE_LINK = "ltiResourceLink";

    static final String NAME = "https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings";

    public DeepLinkingSettingsClaim {
        acceptTypes = Set.copyOf(acceptTypes);
        acceptPresentationDocumentTargets = Set.copyOf(acceptPresentationDocumentTargets);
    }

    /** Whether more than one item may be returned: only where the platform does not say no. */
    public boolean allowsSeveral() {
        return acceptMultiple.orElse(true);
    }

    /** Whether LTI links are among what may be returned; a platform that names nothing has not said no. */
    public boolean allowsLinks() {
        return acceptTypes.isEmpty() || acceptTypes.contains(LTI_RESOURCE_LINK);
    }

    /** Whether an item may bring a column: absent means unknown, and a column that is not wanted is ignored. */
    public boolean mayTakeColumns() {
        return acceptLineItem.orElse(true);
    }

    static DeepLinkingSettingsClaim in(JsonNode idToken) {
        return Fields.of(idToken, NAME)
                .map(DeepLinkingSettingsClaim::of)
                .orElseThrow(() -> new MalformedClaim(NAME, "is missing"));
    }

    private static DeepLinkingSettingsClaim of(Fields fields) {
        return new DeepLinkingSettingsClaim(
                fields.address("deep_link_return_url")
                        .orElseThrow(() -> new MalformedClaim(NAME, "deep_link_return_url is missing")),
                fields.texts("accept_types"),
                fields.texts("accept_presentation_document_targets"),
                fields.flag("accept_multiple"),
                fields.flag("accept_lineitem"),
                fields.text("title"),
                fields.text("text"),
                Optional.ofNullable(fields.node().get("data")));
    }

    @Override
    public String toString() {
        return "DeepLinkingSettingsClaim[" + acceptTypes + "]";
    }
}
