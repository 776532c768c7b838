package org.sozialraum.tool.lti;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sozialraum.lti.message.AgsEndpointClaim;
import org.sozialraum.lti.message.ContextClaim;
import org.sozialraum.lti.message.CustomClaim;
import org.sozialraum.lti.message.DeepLinkingRequest;
import org.sozialraum.lti.message.DeepLinkingSettingsClaim;
import org.sozialraum.lti.message.ForUserClaim;
import org.sozialraum.lti.message.LaunchPresentationClaim;
import org.sozialraum.lti.message.MessageClaims;
import org.sozialraum.lti.message.PersonClaims;
import org.sozialraum.lti.message.ResourceLinkClaim;
import org.sozialraum.lti.message.ResourceLinkRequest;
import org.sozialraum.lti.message.RolesClaim;
import org.sozialraum.lti.message.SubmissionReviewRequest;
import org.sozialraum.lti.platform.PlatformId;

/** What a platform says at a launch; each test changes what it is about. */
record Messages(
        String role,
        URI target,
        Map<String, String> custom,
        Optional<Locale> locale,
        Optional<AgsEndpointClaim> grades) {
    static final PlatformId PLATFORM = new PlatformId("https://moodle.example", "client");
    static final URI RETURN = URI.create("https://moodle.example/course?id=2");

    static Messages usual() {
        return new Messages(
                "Learner",
                URI.create("https://lernen.example/lti/launch"),
                Map.of(),
                Optional.of(Locale.GERMANY),
                Optional.empty());
    }

    Messages as(String name) {
        return new Messages(name, target, custom, locale, grades);
    }

    Messages to(String address) {
        return new Messages(role, URI.create(address), custom, locale, grades);
    }

    Messages withCustom(String name, String value) {
        return new Messages(role, target, Map.of(name, value), locale, grades);
    }

    Messages in(String language) {
        return new Messages(role, target, custom, Optional.of(Locale.forLanguageTag(language)), grades);
    }

    Messages with(AgsEndpointClaim column) {
        return new Messages(role, target, custom, locale, Optional.of(column));
    }

    ResourceLinkRequest link() {
        return new ResourceLinkRequest(
                claims(), new ResourceLinkClaim("link", Optional.of("Releasing data"), Optional.empty()));
    }

    DeepLinkingRequest picking(Optional<Boolean> several, Optional<JsonNode> data) {
        return new DeepLinkingRequest(
                claims(),
                new DeepLinkingSettingsClaim(
                        RETURN,
                        Set.of(),
                        Set.of(),
                        several,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        data));
    }

    SubmissionReviewRequest reviewing(ForUserClaim forUser) {
        return new SubmissionReviewRequest(claims(), Optional.of(link().resourceLink()), forUser);
    }

    SubmissionReviewRequest reviewingColumn(ForUserClaim forUser) {
        return new SubmissionReviewRequest(claims(), Optional.empty(), forUser);
    }

    private MessageClaims claims() {
        return new MessageClaims(
                PLATFORM,
                "1",
                target,
                new PersonClaims(
                        Optional.of("subject"), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                RolesClaim.named(List.of(role)),
                Optional.of(new ContextClaim("course", Set.of(), Optional.empty(), Optional.empty())),
                Optional.of(new LaunchPresentationClaim(Optional.empty(), locale, Optional.of(RETURN))),
                Optional.empty(),
                Optional.empty(),
                new CustomClaim(custom),
                grades,
                Optional.empty());
    }
}
