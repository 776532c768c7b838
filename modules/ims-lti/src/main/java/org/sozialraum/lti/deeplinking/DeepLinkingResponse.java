package org.sozialraum.lti.deeplinking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sozialraum.lti.message.DeepLinkingRequest;
import org.sozialraum.lti.message.DeepLinkingSettingsClaim;
import org.sozialraum.lti.message.MessageClaims;
import org.sozialraum.lti.platform.PlatformId;

/**
 * The answer to a deep-linking request; always sent, also when nothing was picked. It is posted by the browser as the
 * form field {@code JWT} to the {@code deep_link_return_url}, see {@link DeepLinkingSigner}.
 *
 * @param platform where the request came from; our client id there is the {@code iss}, its issuer the {@code aud}
 * @param deploymentId as in the request
 * @param data {@code data} of the request's settings, untouched: it may be a text, an object or anything; empty if there
 *     was none
 * @param items none means that the teacher gave up
 * @param notes what is said beside the items
 * @see <a href="https://www.imsglobal.org/spec/lti-dl/v2p0#deep-linking-response-message">Deep Linking 2.0, 4.5</a>
 */
public record DeepLinkingResponse(
        PlatformId platform,
        String deploymentId,
        Optional<JsonNode> data,
        List<LtiResourceLinkItem> items,
        ResponseNotes notes) {
    static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
    static final String DEEP_LINKING = "https://purl.imsglobal.org/spec/lti-dl/claim/";
    /** Moodle 4.4 allows no leeway: what we sign must not come from its future. */
    private static final Duration BACKDATED = Duration.ofSeconds(5);

    private static final Duration LIFETIME = Duration.ofMinutes(5);

    public DeepLinkingResponse {
        if (deploymentId.isBlank()) {
            throw new IllegalArgumentException("deployment id must not be blank");
        }
        data = data.map(JsonNode::deepCopy);
        items = List.copyOf(items);
    }

    /**
     * The answer that this request lets us give: {@code data} goes back, and columns and ways to open are left out where
     * the platform has said that it takes none.
     *
     * @throws IllegalArgumentException if there are items and the request takes no LTI links, or several and it takes one
     */
    public static DeepLinkingResponse to(DeepLinkingRequest request, List<LtiResourceLinkItem> picked) {
        MessageClaims claims = request.claims();
        return to(claims.platform(), claims.deploymentId(), request.settings(), picked);
    }

    /**
     * The same for whoever has kept no more than this of the request.
     *
     * @throws IllegalArgumentException as above
     */
    public static DeepLinkingResponse to(
            PlatformId platform,
            String deploymentId,
            DeepLinkingSettingsClaim settings,
            List<LtiResourceLinkItem> picked) {
        if (picked.size() > 1 && !settings.allowsSeveral()) {
            throw new IllegalArgumentException("the platform takes one item, not " + picked.size());
        }
        if (!picked.isEmpty() && !settings.allowsLinks()) {
            throw new IllegalArgumentException("the platform takes no LTI links but " + settings.acceptTypes());
        }
        List<LtiResourceLinkItem> items =
                picked.stream().map(item -> item.within(settings)).toList();
        return new DeepLinkingResponse(platform, deploymentId, settings.data(), items, ResponseNotes.NONE);
    }

    public DeepLinkingResponse with(ResponseNotes said) {
        return new DeepLinkingResponse(platform, deploymentId, data, items, said);
    }

    ObjectNode claims(Instant now, String nonce) {
        ObjectNode claims = JsonNodeFactory.instance
                .objectNode()
                .put("iss", platform.clientId())
                .put("aud", platform.issuer())
                .put("iat", now.minus(BACKDATED).getEpochSecond())
                .put("exp", now.plus(LIFETIME).getEpochSecond())
                .put("nonce", nonce)
                .put(LTI + "message_type", "LtiDeepLinkingResponse")
                .put(LTI + "version", "1.3.0")
                .put(LTI + "deployment_id", deploymentId);
        ArrayNode picked = claims.putArray(DEEP_LINKING + "content_items");
        items.forEach(item -> picked.add(item.json()));
        data.ifPresent(opaque -> claims.set(DEEP_LINKING + "data", opaque));
        notes.writeTo(claims);
        return claims;
    }
}
