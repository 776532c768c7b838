package org.sozialraum.demolms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jwt.JWTClaimsSet;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sozialraum.demolms.course.Activity;
import org.sozialraum.demolms.course.Classroom;
import org.sozialraum.demolms.course.LineItem;
import org.sozialraum.demolms.launch.LtiClaim;
import org.sozialraum.demolms.notice.Handlers.Told;
import org.sozialraum.demolms.switches.Switches;

/** What remains of a course in its copy, and who is told (Platform Notification Service 1.0). */
class CopyTest extends AgainstTheRunningPlatform {
    private static final String TITLE = "Datenfreigabe als Abwägung";
    private static final String CONTAINER = "application/vnd.ims.lis.v2.lineitemcontainer+json";

    @Test
    void a_teacher_copies_the_course_and_comes_to_the_copy() {
        HttpResponse<String> copied = seatOf(teacher()).post(lms.url() + "/course/2/copies", Map.of());

        assertThat(copied.headers().firstValue("Location")).contains("/course/3");
        assertThat(seatOf(learner()).get(lms.url() + "/course/3").body())
                .contains("/activity/4", TITLE)
                .doesNotContain("/activity/1\"");
    }

    @Test
    void a_learner_copies_nothing() {
        HttpResponse<String> refused = seatOf(learner()).post(lms.url() + "/course/2/copies", Map.of());

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(lms.course().copies().classrooms()).hasSize(1);
    }

    /** As Moodle's restore of gradebookservices: new ids, the same resource id, tag and review. */
    @Test
    void columns_get_new_ids_and_keep_what_the_tool_called_them() {
        LineItem.Content content = new LineItem.Content(
                "Spalte", 50, "resource", "tag", Optional.empty(), Optional.empty(), Optional.empty());
        lms.gradebook().replace(column().with(content));

        Activity copy = lms.activity(lms.copy(), TITLE);

        assertThat(copy.id()).isNotEqualTo(boundActivity().id());
        assertThat(copy.custom()).isEqualTo(boundActivity().custom());
        assertThat(lms.gradebook().itemsOf(copy)).singleElement().satisfies(item -> {
            assertThat(item.id()).isNotEqualTo(column().id());
            assertThat(item.content()).isEqualTo(content);
        });
    }

    @Test
    void no_grade_comes_along() throws Exception {
        score(token(), 40, now);

        Activity copy = lms.activity(lms.copy(), TITLE);

        assertThat(lms.grade(boundActivity(), learner().id())).isPresent();
        assertThat(lms.grade(copy, learner().id())).isEmpty();
    }

    @Test
    void a_launch_from_a_copy_names_its_course_its_column_and_what_it_was_before() {
        Classroom first = lms.copy();
        Activity copy = lms.activity(first, TITLE);

        follow(seatOf(learner()), "/activity/" + copy.id() + "/launch");

        Map<String, Object> claims = tool.launches.getFirst();
        assertThat(String.valueOf(claims.get(LtiClaim.CONTEXT))).contains("id=3");
        assertThat(String.valueOf(claims.get(LtiClaim.GRADES))).contains("/services/3/lineitems/3/lineitem?type_id=1");
        assertThat(String.valueOf(claims.get(LtiClaim.CUSTOM)))
                .contains("context_history=2", "resource_link_history=1");
    }

    @Test
    void like_moodle_a_launch_does_not_say_which_link_it_was() {
        lms.set(Switches.moodle());
        Activity copy = lms.activity(lms.copy(), TITLE);

        follow(seatOf(learner()), "/activity/" + copy.id() + "/launch");

        Map<String, Object> claims = tool.launches.getFirst();
        assertThat(String.valueOf(claims.get(LtiClaim.CUSTOM)))
                .contains("context_history=2", "resource_link_history=$ResourceLink.id.history");
        assertThat(claims).doesNotContainKey(LtiClaim.NOTICES);
    }

    @Test
    void each_course_shows_its_own_columns_only() throws Exception {
        lms.copy();

        JsonNode first = json(call("GET", lineItems(), token(), CONTAINER, ""));
        JsonNode copied = json(call("GET", lineItems().replace("/2/", "/3/"), token(), CONTAINER, ""));
        HttpResponse<String> elsewhere = call(
                "GET",
                lms.url() + "/services/3/lineitems/1/lineitem?type_id=1",
                token(),
                "application/vnd.ims.lis.v2.lineitem+json",
                "");

        assertThat(first.findValuesAsText("resourceLinkId")).containsExactly("1", "2");
        assertThat(copied.findValuesAsText("resourceLinkId")).containsExactly("4", "5");
        assertThat(elsewhere.statusCode()).isEqualTo(404);
    }

    @Test
    void a_tool_that_wants_greetings_is_greeted() throws Exception {
        HttpResponse<String> answer = wish("LtiHelloWorldNotice", tool.url() + "/lti/notices");

        assertThat(json(answer).path("handler").asText()).isEqualTo(tool.url() + "/lti/notices");
        assertThat(claims(tool.notices.getFirst()).getJSONObjectClaim(LtiClaim.NOTICE))
                .containsEntry("type", "LtiHelloWorldNotice");
    }

    @Test
    void a_tool_that_wants_to_know_is_told_of_each_copy() throws Exception {
        wish("LtiContextCopyNotice", tool.url() + "/lti/notices");

        lms.copy();

        JWTClaimsSet claims = claims(tool.notices.getFirst());
        assertThat(claims.getAudience()).containsExactly("demo");
        assertThat(claims.getJSONObjectClaim(LtiClaim.CONTEXT)).containsEntry("id", "3");
        assertThat(claims.getClaim(LtiClaim.ORIGIN_CONTEXTS)).isEqualTo(List.of("2"));
        assertThat(lms.handlers().told())
                .singleElement()
                .extracting(Told::status)
                .isEqualTo(200);
    }

    @Test
    void a_tool_that_takes_its_wish_back_is_told_nothing() throws Exception {
        wish("LtiContextCopyNotice", tool.url() + "/lti/notices");
        wish("LtiContextCopyNotice", "");

        lms.copy();

        assertThat(tool.notices).isEmpty();
    }

    @Test
    void notices_go_to_the_tools_own_address_only() throws Exception {
        assertThat(wish("LtiContextCopyNotice", "https://elsewhere.example/notices")
                        .statusCode())
                .isEqualTo(400);
        assertThat(wish("LtiUnknownNotice", tool.url() + "/lti/notices").statusCode())
                .isEqualTo(400);
    }

    private HttpResponse<String> wish(String type, String handler) throws Exception {
        String body = JSON.createObjectNode()
                .put("notice_type", type)
                .put("handler", handler)
                .toString();
        return call("PUT", lms.url() + "/services/notices?type_id=1", token(), "application/json", body);
    }

    private JWTClaimsSet claims(String body) throws Exception {
        return tool.verified(JSON.readTree(body).at("/notices/0/jwt").asText()).orElseThrow();
    }
}
