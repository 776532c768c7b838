package org.sozialraum.lti.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sozialraum.lti.message.Role;
import org.sozialraum.lti.roster.MembershipStatus.Known;
import org.sozialraum.lti.roster.MembershipStatus.Unknown;
import org.sozialraum.lti.service.JsonBody;

class MemberTest {
    @Test
    void needs_no_more_than_an_id() {
        Member member = member("{\"user_id\":\"5\"}");

        assertThat(member.userId()).isEqualTo("5");
        assertThat(member.status()).isEqualTo(Known.ACTIVE);
        assertThat(member.roles().roles()).isEmpty();
        assertThat(member.person().name()).isEmpty();
        assertThat(member.picture()).isEmpty();
        assertThat(member.sourcedId()).isEmpty();
        assertThat(member.messages()).isEmpty();
    }

    /** NRPS 2.0, 2.2: everything but id and roles may be withheld, and a platform may send what it likes. */
    @Test
    void takes_what_is_no_text_for_absent() {
        Member member = member("{\"user_id\":\"5\",\"name\":17,\"given_name\":null,\"family_name\":\" \",\"email\":[],"
                + "\"picture\":\"no address\",\"lis_person_sourcedid\":{},\"roles\":7,\"message\":\"none\"}");

        assertThat(member).isEqualTo(member("{\"user_id\":\"5\"}"));
    }

    /** NRPS 2.0, 2.3 */
    @ParameterizedTest
    @CsvSource({"Active,ACTIVE", "Inactive,INACTIVE", "Deleted,DELETED", "deleted,DELETED"})
    void knows_the_statuses_of_the_specification(String text, Known known) {
        assertThat(member("{\"user_id\":\"5\",\"status\":\"" + text + "\"}").status())
                .isEqualTo(known);
    }

    @Test
    void takes_a_missing_status_for_active_and_names_an_unknown_one() {
        assertThat(member("{\"user_id\":\"5\",\"status\":null}").status()).isEqualTo(Known.ACTIVE);
        assertThat(member("{\"user_id\":\"5\",\"status\":\"Waiting\\n list\"}").status())
                .isEqualTo(new Unknown("Waiting  list"));
        assertThat(member("{\"user_id\":\"5\",\"status\":3}").status()).isEqualTo(new Unknown("3"));
        assertThat(member("{\"user_id\":\"5\",\"status\":[]}").status()).isEqualTo(new Unknown("ARRAY"));
        assertThat(new Unknown("x".repeat(500)).text()).hasSize(40);
    }

    @Test
    void understands_full_and_short_roles_and_keeps_the_names_of_others() {
        Member member = member("{\"user_id\":\"5\",\"roles\":[\"Learner\",7,"
                + "\"http://purl.imsglobal.org/vocab/lis/v2/membership/Instructor#TeachingAssistant\",\"urn:other\"]}");

        assertThat(member.roles().roles()).containsExactlyInAnyOrder(Role.LEARNER, Role.TEACHING_ASSISTANT);
        assertThat(member.unknownRoles()).containsExactly("urn:other");
    }

    @Test
    void takes_a_role_that_stands_alone() {
        assertThat(member("{\"user_id\":\"5\",\"roles\":\"Instructor\"}")
                        .roles()
                        .isInstructor())
                .isTrue();
    }

    @Test
    void has_a_picture_at_a_web_address_only() {
        assertThat(member("{\"user_id\":\"5\",\"picture\":\"https://lms.example/p.jpg\"}")
                        .picture())
                .contains(URI.create("https://lms.example/p.jpg"));
        assertThat(member("{\"user_id\":\"5\",\"picture\":\"javascript:alert(1)\"}")
                        .picture())
                .isEmpty();
    }

    /** NRPS 2.0, 3.2 */
    @Test
    void carries_the_custom_values_of_each_message() {
        Member member = member("""
                {"user_id":"5","message":[
                  {"https://purl.imsglobal.org/spec/lti/claim/message_type":"LtiResourceLinkRequest",
                   "https://purl.imsglobal.org/spec/lti/claim/custom":{"groups":"12,15","room":"$Room.name"}},
                  {"https://purl.imsglobal.org/spec/lti/claim/custom":"none"},
                  "no message"]}
                """);

        assertThat(member.messages()).hasSize(2);
        MemberMessage first = member.messages().getFirst();
        assertThat(first.type()).contains("LtiResourceLinkRequest");
        assertThat(first.custom().value("groups")).contains("12,15");
        assertThat(first.custom().value("room")).isEmpty();
        assertThat(member.messages().getLast().custom().values()).isEmpty();
    }

    @Test
    void takes_a_whole_number_for_an_id() {
        assertThat(member("{\"user_id\":5}").userId()).isEqualTo("5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "{\"user_id\":null}", "{\"user_id\":\" \"}", "{\"user_id\":1.5}", "{\"user_id\":[\"5\"]}"})
    void passes_over_somebody_without_id_and_counts_why(String nobody) {
        assertThat(page(nobody).skipped()).isEqualTo(Map.of(Skipped.NO_USER_ID, 1));
    }

    @Test
    void passes_over_what_is_nobody_and_keeps_the_others() {
        String endless = "{\"user_id\":\"" + "x".repeat(256) + "\"}";

        RosterPage page = page("{\"user_id\":\"5\"},7,{\"user_id\":\"a\\u0007\"}," + endless + ",null");

        assertThat(page.members()).extracting(Member::userId).containsExactly("5");
        assertThat(page.skipped()).isEqualTo(Map.of(Skipped.NO_MEMBER, 2, Skipped.UNUSABLE_USER_ID, 2));
    }

    /** Course Groups 1.0, group_enrollments. */
    @Test
    void reads_the_groups_of_a_member_and_tells_none_from_unsaid() {
        String some = "{\"user_id\":\"5\",\"group_enrollments\":[{\"group_id\":\"a\"},{\"group_id\":7},{},3]}";

        assertThat(member(some).groups()).contains(Set.of("a", "7"));
        assertThat(member("{\"user_id\":\"5\",\"group_enrollments\":[]}").groups())
                .contains(Set.of());
        assertThat(member("{\"user_id\":\"5\",\"group_enrollments\":\"a\"}").groups())
                .isEmpty();
        assertThat(member("{\"user_id\":\"5\"}").groups()).isEmpty();
    }

    private static Member member(String json) {
        return page(json).members().getFirst();
    }

    private static RosterPage page(String members) {
        return RosterPage.in(JsonBody.parsed("{\"members\":[" + members + "]}"), 1, Optional.empty())
                .orElseThrow();
    }
}
