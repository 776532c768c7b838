package org.sozialraum.lti.quirks.canvas;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sozialraum.lti.http.Answer;
import org.sozialraum.lti.http.Answer.NoAnswer;
import org.sozialraum.lti.http.Answer.Received;
import org.sozialraum.lti.http.Answer.WebPage;
import org.sozialraum.lti.quirks.Fact;
import org.sozialraum.lti.quirks.Quirks;

/**
 * Canvas.
 *
 * <p>Hosted Canvas has one issuer for all institutions, and answers logins and tokens on another host; the registration
 * endpoint is on the host of the institution, which can be any. A description is believed only on Instructure's own two
 * hosts.
 *
 * @see <a href="https://developerdocs.instructure.com/services/canvas/external-tools/lti/file.registration">Canvas,
 *     registration</a>
 * @see <a href="https://developerdocs.instructure.com/services/canvas/external-tools/lti/file.lti_launch_overview">Canvas,
 *     launch overview</a>
 */
public final class CanvasQuirks implements Quirks {
    private static final String DOCS = "https://developerdocs.instructure.com/services/canvas/";
    private static final String CODE = "https://github.com/instructure/canvas-lms/blob/master/";
    /** Issuer of hosted Canvas: the host on which it answers logins. */
    private static final Map<String, String> HOSTED = Map.of(
            "https://canvas.instructure.com", "sso.canvaslms.com",
            "https://canvas.beta.instructure.com", "sso.beta.canvaslms.com",
            "https://canvas.test.instructure.com", "sso.test.canvaslms.com");

    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;

    @Override
    public Set<String> productFamilies() {
        return Set.of("canvas");
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of(
                        "All institutions on hosted Canvas share the issuer https://canvas.instructure.com; only the"
                                + " client id tells them apart.",
                        DOCS + "external-tools/lti/file.lti_launch_overview"),
                Fact.of(
                        "Each score adds a submission, and a limit of attempts on the assignment counts them.",
                        CODE + "app/controllers/lti/ims/scores_controller.rb"),
                Fact.of(
                        "Canvas announces storage in its mobile apps too, where nothing answers.",
                        CODE + "doc/api/lti_dev_key_config.md"),
                Fact.of(
                        "After a registration an administrator can take permissions away before the tool is switched on.",
                        DOCS + "external-tools/lti/file.registration"));
    }

    @Override
    public boolean hasTokenEndpoint(URI address) {
        return String.valueOf(address.getPath()).endsWith("/login/oauth2/token");
    }

    @Override
    public boolean describesItselfAt(String issuer, URI address) {
        String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
        return "https".equals(address.getScheme()) && host.equals(HOSTED.get(issuer));
    }

    @Override
    public boolean registersElsewhere(String issuer) {
        return HOSTED.containsKey(issuer);
    }

    /** Without one a message appears nowhere. */
    @Override
    public List<String> placements(String messageType) {
        return messageType.equals("LtiDeepLinkingRequest")
                ? List.of("assignment_selection", "link_selection")
                : List.of();
    }

    /** Said even where it is Canvas' default, {@code anonymous}, so that nobody has to guess. */
    @Override
    public void complete(ObjectNode toolConfiguration) {
        List<String> claims = toolConfiguration
                .path("claims")
                .valueStream()
                .map(JsonNode::asText)
                .toList();
        toolConfiguration.put("https://canvas.instructure.com/lti/privacy_level", CanvasPrivacy.level(claims));
    }

    /**
     * Canvas names a bare host as its authorization server, and takes nothing but the address of its token endpoint.
     *
     * @see <a href="https://github.com/instructure/canvas-lms/issues/1925">canvas-lms 1925: the 'aud' is invalid</a>
     */
    @Override
    public Optional<String> assertionAudience(Optional<String> stated, URI tokenEndpoint) {
        return stated.filter(audience -> audience.contains("://"));
    }

    /**
     * A used-up quota is told by 403, by newer versions by 429.
     *
     * @see <a href="https://developerdocs.instructure.com/services/canvas/basics/file.throttling">Canvas, throttling</a>
     */
    @Override
    public boolean isThrottled(Answer answer) {
        if (Quirks.status(answer) != FORBIDDEN) {
            return false;
        }
        return text(answer).contains("Rate Limit Exceeded")
                || remaining(answer).filter(CanvasQuirks::isNothing).isPresent();
    }

    /** 400 with a sentence, where others say 409. */
    @Override
    public boolean isTimeConflict(int status, String body) {
        boolean older = status == BAD_REQUEST && body.contains("before last updated timestamp");
        return older || status == CONFLICT;
    }

    private static String text(Answer answer) {
        return switch (answer) {
            case Received received -> received.body();
            case WebPage page -> page.excerpt();
            case NoAnswer none -> "";
        };
    }

    private static Optional<String> remaining(Answer answer) {
        String header = "x-rate-limit-remaining";
        return switch (answer) {
            case Received received -> received.header(header);
            case WebPage page -> page.header(header);
            case NoAnswer none -> Optional.empty();
        };
    }

    private static boolean isNothing(String quota) {
        try {
            return Double.parseDouble(quota.strip()) <= 0;
        } catch (NumberFormatException unreadable) {
            return false;
        }
    }
}
