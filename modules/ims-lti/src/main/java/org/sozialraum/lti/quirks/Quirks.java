package org.sozialraum.lti.quirks;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sozialraum.lti.http.Answer;
import org.sozialraum.lti.http.Answer.NoAnswer;
import org.sozialraum.lti.http.Answer.Received;
import org.sozialraum.lti.http.Answer.WebPage;
import org.sozialraum.lti.message.ToolPlatformClaim;

/**
 * How one kind of platform differs. The methods that are written out here are what the specifications say; a platform
 * overrides only what is known of it.
 */
public interface Quirks {
    int CONFLICT = 409;

    /** By what a launch says about the platform; nothing special if it says nothing, or something unknown. */
    static Quirks of(ToolPlatformClaim claim) {
        return claim.productFamilyCode().map(Quirks::ofFamily).orElseGet(Lms.OTHER::quirks);
    }

    /** By {@code product_family_code}, upper and lower case alike. */
    static Quirks ofFamily(String productFamily) {
        return Lms.ofFamily(productFamily).quirks();
    }

    /** By the address of its token endpoint: all that is known of a platform that was registered by hand. */
    static Quirks at(URI tokenEndpoint) {
        return Lms.at(tokenEndpoint).quirks();
    }

    /** Under which names the platform introduces itself. */
    Set<String> productFamilies();

    /** What an administrator should know, with sources. */
    List<Fact> facts();

    /** Whether a token endpoint can be told to be this platform's by its address. */
    default boolean hasTokenEndpoint(URI address) {
        return false;
    }

    /**
     * Whether a host that is not the issuer's may describe the platform.
     *
     * @param issuer as the description names it; anybody could have written it
     */
    default boolean describesItselfAt(String issuer, URI address) {
        return false;
    }

    /** Whether a description that is to be trusted may name a registration endpoint on any other host. */
    default boolean registersElsewhere(String issuer) {
        return false;
    }

    /** Fields of its OpenID configuration that lack what it can do, such as {@code scopes_supported}. */
    default Set<String> incompleteLists() {
        return Set.of();
    }

    /** Where a message should be offered, if the platform does not choose well by itself. */
    default List<String> placements(String messageType) {
        return List.of();
    }

    /** Adds what this platform wants to read in our tool configuration. */
    default void complete(ObjectNode toolConfiguration) {}

    /** Whether a registration token was made to renew a registration instead of making one. */
    default boolean isUpdate(String registrationToken) {
        return false;
    }

    /** What a refused registration means here and what can be done about it. */
    default Optional<String> registrationRefusal(int status, String body) {
        return Optional.empty();
    }

    /**
     * The audience of our client assertions.
     *
     * @param stated what the platform, or its administrator, says
     * @return empty if it is the token endpoint
     */
    default Optional<String> assertionAudience(Optional<String> stated, URI tokenEndpoint) {
        return stated;
    }

    /** Whether its deep linking requests say nothing of {@code target_link_uri} (LTI Core 1.3, 5.3.4 asks for it). */
    default boolean leavesTargetOutOfPicking() {
        return false;
    }

    /** What a refused token means here and what can be done about it. */
    default Optional<String> tokenRefusal(int status, String body) {
        return Optional.empty();
    }

    /** Whether an answer means "not so fast", beside those that every platform gives (RFC 6585, 4). */
    default boolean isThrottled(Answer answer) {
        return false;
    }

    /** Whether a score was refused because the platform has a newer one (AGS 2.0, 3.4.8). */
    default boolean isTimeConflict(int status, String body) {
        return status == CONFLICT;
    }

    /** 0 if there was no answer. */
    static int status(Answer answer) {
        return switch (answer) {
            case Received received -> received.status();
            case WebPage page -> page.status();
            case NoAnswer none -> 0;
        };
    }
}
