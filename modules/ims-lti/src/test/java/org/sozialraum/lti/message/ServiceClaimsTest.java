package org.sozialraum.lti.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Groups and notices, as the examples of their specifications offer them. */
class ServiceClaimsTest {
    private final ObjectNode token = JsonNodeFactory.instance.objectNode();

    @Test
    void reads_where_groups_and_their_sets_lie() {
        ObjectNode claim = token.putObject(GroupsClaim.NAME)
                .put("context_groups_url", "https://lms.example/2/groups")
                .put("context_group_sets_url", "https://lms.example/2/groups/sets");
        claim.putArray("scope").add("https://purl.imsglobal.org/spec/lti-gs/scope/contextgroup.readonly");
        claim.putArray("service_versions").add("1.0");

        assertThat(GroupsClaim.in(token))
                .contains(new GroupsClaim(
                        Set.of("https://purl.imsglobal.org/spec/lti-gs/scope/contextgroup.readonly"),
                        URI.create("https://lms.example/2/groups"),
                        Optional.of(URI.create("https://lms.example/2/groups/sets")),
                        Set.of("1.0")));
    }

    @Test
    void groups_need_not_be_put_into_sets() {
        token.putObject(GroupsClaim.NAME).put("context_groups_url", "https://lms.example/2/groups");

        assertThat(GroupsClaim.in(token).orElseThrow().sets()).isEmpty();
    }

    @Test
    void there_are_no_groups_without_an_address() {
        token.putObject(GroupsClaim.NAME).put("context_group_sets_url", "https://lms.example/2/groups/sets");

        assertThat(GroupsClaim.in(token)).isEmpty();
    }

    @Test
    void refuses_groups_at_an_address_that_is_none() {
        token.putObject(GroupsClaim.NAME).put("context_groups_url", "file:///etc/passwd");

        assertThatThrownBy(() -> GroupsClaim.in(token))
                .isInstanceOf(MalformedClaim.class)
                .hasMessage("groupsservice: context_groups_url is not an absolute http or https address");
    }

    @Test
    void reads_where_notices_are_asked_for_and_which_there_are() {
        ObjectNode claim = token.putObject(NotificationClaim.NAME)
                .put("platform_notification_service_url", "https://lms.example/notice-handlers/106");
        claim.putArray("scope").add("https://purl.imsglobal.org/spec/lti/scope/noticehandlers");
        claim.putArray("service_versions").add("1.0");
        claim.putArray("notice_types_supported").add("LtiContextCopyNotice").add("LtiUnheardOfNotice");

        NotificationClaim read = NotificationClaim.in(token).orElseThrow();

        assertThat(read.url()).isEqualTo(URI.create("https://lms.example/notice-handlers/106"));
        assertThat(read.noticeTypes()).containsExactlyInAnyOrder("LtiContextCopyNotice", "LtiUnheardOfNotice");
        assertThat(read.scopes()).containsExactly("https://purl.imsglobal.org/spec/lti/scope/noticehandlers");
    }

    @Test
    void a_platform_without_an_address_sends_no_notices() {
        token.putObject(NotificationClaim.NAME).putArray("notice_types_supported");

        assertThat(NotificationClaim.in(token)).isEmpty();
    }
}
