package org.sozialraum.tool.lti;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sozialraum.learning.notice.NoticeWish;
import org.sozialraum.lti.message.Lti11Claims;
import org.sozialraum.lti.message.MessageClaims;
import org.sozialraum.lti.message.NotificationClaim;
import org.sozialraum.lti.token.Scope;

/** Platform Notification Service 1.0, claim and scope. */
class NoticeWishesTest {
    private static final URI SERVICE = URI.create("https://canvas.example/notices");
    private static final Set<String> SCOPE = Set.of(Scope.NOTICE_HANDLERS.uri());

    private final NoticeWishes wishes = new NoticeWishes(URI.create("https://lernen.example"));

    @Test
    void wants_what_the_platform_has_and_we_understand() {
        Set<String> offered =
                Set.of("LtiContextCopyNotice", "LtiHelloWorldNotice", "LtiAssetProcessorSubmissionNotice");

        assertThat(wish(SERVICE, SCOPE, offered))
                .contains(new NoticeWish(
                        SERVICE,
                        URI.create("https://lernen.example/lti/notices"),
                        Set.of("LtiContextCopyNotice", "LtiHelloWorldNotice")));
    }

    @Test
    void asks_where_the_platform_leaves_the_scopes_to_the_token() {
        assertThat(wish(SERVICE, Set.of(), Set.of("LtiContextCopyNotice"))).isPresent();
    }

    @Test
    void asks_nothing_of_a_platform_that_does_not_allow_it() {
        assertThat(wish(SERVICE, Set.of("https://canvas.example/scope/other"), Set.of("LtiContextCopyNotice")))
                .isEmpty();
    }

    @Test
    void asks_nothing_of_a_platform_that_has_other_notices_only() {
        assertThat(wish(SERVICE, SCOPE, Set.of("LtiAssetProcessorSubmissionNotice")))
                .isEmpty();
    }

    @Test
    void asks_nothing_of_a_platform_without_notices() {
        assertThat(wishes.of(Messages.usual().as("Instructor").link().claims())).isEmpty();
    }

    @Test
    void looks_at_it_when_a_teacher_comes_and_not_for_each_learner() {
        NotificationClaim offer = new NotificationClaim(SERVICE, SCOPE, Set.of("1.0"), Set.of("LtiContextCopyNotice"));

        assertThat(wishes.of(offering("Instructor", offer))).isPresent();
        assertThat(wishes.of(offering("Learner", offer))).isEmpty();
    }

    @Test
    void passes_over_an_address_that_no_database_keeps() {
        URI endless = URI.create("https://canvas.example/" + "n".repeat(2_000));

        assertThat(wish(endless, SCOPE, Set.of("LtiContextCopyNotice"))).isEmpty();
    }

    private Optional<NoticeWish> wish(URI service, Set<String> scopes, Set<String> types) {
        return wishes.of(offering("Instructor", new NotificationClaim(service, scopes, Set.of("1.0"), types)));
    }

    private static MessageClaims offering(String role, NotificationClaim offer) {
        MessageClaims plain = Messages.usual().as(role).link().claims();
        return new MessageClaims(
                plain.platform(),
                plain.deploymentId(),
                plain.targetLinkUri(),
                plain.person(),
                plain.roles(),
                plain.context(),
                plain.presentation(),
                plain.toolPlatform(),
                plain.lis(),
                plain.custom(),
                plain.grades(),
                plain.roster(),
                plain.groups(),
                Optional.of(offer),
                Lti11Claims.none());
    }
}
