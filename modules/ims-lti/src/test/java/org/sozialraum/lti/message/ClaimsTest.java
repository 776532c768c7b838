package org.sozialraum.lti.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClaimsTest {
    private static final String MEMBERSHIP = "http://purl.imsglobal.org/vocab/lis/v2/membership";

    @Test
    void an_administrator_of_the_institution_is_not_instructor_of_the_course() {
        RolesClaim roles =
                RolesClaim.named(List.of("http://purl.imsglobal.org/vocab/lis/v2/institution/person#Administrator"));

        assertThat(roles.isInstructor()).isFalse();
        assertThat(roles.isInstitutionAdministrator()).isTrue();
    }

    @Test
    void an_instructor_of_the_institution_is_not_instructor_of_the_course() {
        assertThat(RolesClaim.named(List.of("http://purl.imsglobal.org/vocab/lis/v2/institution/person#Instructor"))
                        .isInstructor())
                .isFalse();
    }

    @Test
    void roles_are_compared_as_a_whole_never_by_suffix() {
        assertThat(RolesClaim.named(List.of(
                                "urn:evil#Instructor", MEMBERSHIP + "#instructor", MEMBERSHIP + "/Learner#Instructor"))
                        .roles())
                .containsExactly(Role.LEARNER);
    }

    @Test
    void a_teaching_assistant_teaches_also_without_the_principal_role() {
        assertThat(RolesClaim.named(List.of(MEMBERSHIP + "/Instructor#TeachingAssistant"))
                        .isInstructor())
                .isTrue();
    }

    @Test
    void a_content_developer_chooses_content_but_sees_nobodys_work() {
        RolesClaim roles = RolesClaim.named(List.of("ContentDeveloper"));

        assertThat(roles.mayChooseContent()).isTrue();
        assertThat(roles.isInstructor()).isFalse();
    }

    @Test
    void deprecated_short_names_mean_roles_of_the_course() {
        assertThat(RolesClaim.named(List.of("Instructor", "Learner", "Administrator"))
                        .roles())
                .containsExactlyInAnyOrder(Role.INSTRUCTOR, Role.LEARNER, Role.COURSE_ADMINISTRATOR);
    }

    @Test
    void refuses_a_context_without_id() {
        ObjectNode token = token(ContextClaim.NAME);
        token.withObject("/" + ContextClaim.NAME.replace("/", "~1")).put("title", "Course");

        assertThatThrownBy(() -> ContextClaim.in(token))
                .isInstanceOf(MalformedClaim.class)
                .hasMessage("context: id is missing");
    }

    @Test
    void an_empty_context_is_none() {
        assertThat(ContextClaim.in(token(ContextClaim.NAME))).isEmpty();
    }

    @Test
    void custom_numbers_are_read_as_texts_and_objects_left_out() {
        ObjectNode token = JsonNodeFactory.instance.objectNode();
        token.putObject(CustomClaim.NAME)
                .put("number", 7)
                .put("flag", true)
                .put("price", "$5")
                .putNull("none")
                .putObject("deep");

        CustomClaim custom = CustomClaim.in(token);

        assertThat(custom.values()).isEqualTo(Map.of("number", "7", "flag", "true", "price", "$5"));
        assertThat(custom.value("price")).contains("$5");
    }

    @Test
    void the_way_back_takes_a_message_with_question_mark_or_ampersand() {
        assertThat(back("https://lms.example/a").returnWithMessage("Bis bald & danke"))
                .contains(URI.create("https://lms.example/a?lti_msg=Bis+bald+%26+danke"));
        assertThat(back("https://lms.example/a?s=1#top").returnWithError("x"))
                .contains(URI.create("https://lms.example/a?s=1&lti_errormsg=x#top"));
    }

    @Test
    void the_way_back_takes_a_line_for_the_log_of_the_platform() {
        assertThat(back("https://lms.example/a").returnWithError("Leider nein", "review-not-allowed"))
                .contains(URI.create("https://lms.example/a?lti_errormsg=Leider+nein&lti_errorlog=review-not-allowed"));
        assertThat(back("https://lms.example/a?s=1").returnWithLog("done"))
                .contains(URI.create("https://lms.example/a?s=1&lti_log=done"));
    }

    @Test
    void reads_the_size_of_the_frame_in_numbers_or_in_texts_and_passes_over_what_is_no_size() {
        ObjectNode token = JsonNodeFactory.instance.objectNode();
        token.putObject(LaunchPresentationClaim.NAME).put("width", 658).put("height", "362");
        ObjectNode odd = JsonNodeFactory.instance.objectNode();
        odd.putObject(LaunchPresentationClaim.NAME).put("width", -1).put("height", "tall");

        assertThat(LaunchPresentationClaim.in(token)).hasValueSatisfying(claim -> {
            assertThat(claim.width()).contains(658);
            assertThat(claim.height()).contains(362);
        });
        assertThat(LaunchPresentationClaim.in(odd)).hasValueSatisfying(claim -> {
            assertThat(claim.width()).isEmpty();
            assertThat(claim.height()).isEmpty();
        });
    }

    @Test
    void reads_whom_a_mentor_looks_after_which_gives_no_right_to_see_work() {
        ObjectNode token = JsonNodeFactory.instance.objectNode();
        token.putArray(RolesClaim.NAME).add("http://purl.imsglobal.org/vocab/lis/v2/membership#Mentor");
        token.putArray(RolesClaim.MENTOR).add("5").add("6");

        RolesClaim roles = RolesClaim.in(token).orElseThrow();

        assertThat(roles.mentorOf()).containsExactlyInAnyOrder("5", "6");
        assertThat(roles.isInstructor()).isFalse();
        assertThat(roles.isInstitutionAdministrator()).isFalse();
        assertThat(roles.toString()).contains("MENTOR").doesNotContain("5", "6");
    }

    @Test
    void refuses_a_mentors_list_that_is_none() {
        ObjectNode token = JsonNodeFactory.instance.objectNode();
        token.putArray(RolesClaim.NAME);
        token.put(RolesClaim.MENTOR, "5");

        assertThatThrownBy(() -> RolesClaim.in(token)).isInstanceOf(MalformedClaim.class);
    }

    @Test
    void a_hint_for_the_presentation_that_cannot_be_used_counts_as_absent() {
        ObjectNode token = JsonNodeFactory.instance.objectNode();
        token.putObject(LaunchPresentationClaim.NAME)
                .put("return_url", "app://back to {you}")
                .put("locale", "de_DE")
                .put("document_target", 7);

        assertThat(LaunchPresentationClaim.in(token))
                .contains(new LaunchPresentationClaim(Optional.empty(), Optional.of(Locale.GERMANY), Optional.empty()));
    }

    @Test
    void deep_linking_data_stays_as_it_came() {
        ObjectNode token = JsonNodeFactory.instance.objectNode();
        JsonNode data = JsonNodeFactory.instance.objectNode().put("op", 7);
        ObjectNode settings = token.putObject(DeepLinkingSettingsClaim.NAME);
        settings.put("deep_link_return_url", "https://lms.example/r").put("accept_multiple", false);
        settings.set("data", data);

        DeepLinkingSettingsClaim claim = DeepLinkingSettingsClaim.in(token);

        assertThat(claim.data()).contains(data);
        assertThat(claim.allowsSeveral()).isFalse();
        assertThat(claim.acceptLineItem()).isEmpty();
    }

    @Test
    void scores_need_the_scope_and_a_column_or_a_place_to_find_one() {
        URI there = URI.create("https://lms.example/lineitems");
        Set<String> scope = Set.of(AgsEndpointClaim.SCOPE_SCORE);

        assertThat(new AgsEndpointClaim(scope, Optional.of(there), Optional.empty()).mayScore())
                .isTrue();
        assertThat(new AgsEndpointClaim(scope, Optional.empty(), Optional.empty()).mayScore())
                .isFalse();
        assertThat(new AgsEndpointClaim(Set.of(), Optional.of(there), Optional.empty()).mayScore())
                .isFalse();
    }

    @Test
    void what_a_log_might_print_names_nobody() {
        PersonClaims person = new PersonClaims(
                Optional.of("5"), Optional.of("Ana Ålund"), Optional.empty(), Optional.empty(), Optional.of("a@b.c"));

        assertThat(person.toString()).doesNotContain("Ana", "a@b.c", "5");
        assertThat(back("https://lms.example/?sesskey=abc").toString()).doesNotContain("sesskey");
    }

    private static LaunchPresentationClaim back(String address) {
        return new LaunchPresentationClaim(Optional.empty(), Optional.empty(), Optional.of(URI.create(address)));
    }

    private static ObjectNode token(String claim) {
        ObjectNode token = JsonNodeFactory.instance.objectNode();
        token.putObject(claim);
        return token;
    }
}
