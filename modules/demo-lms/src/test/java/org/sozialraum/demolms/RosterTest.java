package org.sozialraum.demolms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sozialraum.demolms.course.CourseRole;
import org.sozialraum.demolms.switches.EndpointGroup;
import org.sozialraum.demolms.switches.Switches;

class RosterTest extends AgainstTheRunningPlatform {
    private static final String CONTAINER = "application/vnd.ims.lti-nrps.v2.membershipcontainer+json";

    private String roster() {
        return lms.url() + "/services/CourseSection/2/bindings/1/memberships";
    }

    @Test
    void tells_everybody_with_full_roles() throws Exception {
        HttpResponse<String> answer = call("GET", roster(), token(), CONTAINER, "");

        JsonNode members = json(answer).get("members");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(CONTAINER);
        assertThat(members).hasSize(5);
        assertThat(members.findValuesAsText("user_id")).containsExactly("3", "4", "5", "6", "7");
        assertThat(members.get(1).get("roles").get(0).asText()).isEqualTo(CourseRole.ASSISTANT.uri());
    }

    @Test
    void keeps_the_role_filter_on_the_way_to_the_next_page() throws Exception {
        String role = URLEncoder.encode(CourseRole.LEARNER.uri(), StandardCharsets.UTF_8);

        HttpResponse<String> first = call("GET", roster() + "?role=" + role + "&limit=2", token(), CONTAINER, "");
        HttpResponse<String> second = call("GET", next(first), token(), CONTAINER, "");

        assertThat(json(first).get("members").findValuesAsText("user_id")).containsExactly("5", "6");
        assertThat(json(second).get("members").findValuesAsText("user_id")).containsExactly("7");
        assertThat(second.headers().firstValue("Link")).isEmpty();
    }

    @Test
    void drops_the_filter_and_demotes_assistants_like_moodle_where_the_switch_says_so() throws Exception {
        lms.set(Switches.moodle());

        HttpResponse<String> answer = call("GET", roster() + "?role=Learner&limit=2", token(), CONTAINER, "");

        assertThat(json(answer).get("members").findValuesAsText("user_id")).containsExactly("4", "5");
        assertThat(json(answer).get("members").get(0).get("roles").get(0).asText())
                .isEqualTo("Learner");
        assertThat(next(answer)).doesNotContain("role=");
    }

    @Test
    void pages_by_itself_where_the_switch_says_so() throws Exception {
        lms.set(Switches.CAREFUL.withPageSize(3));

        HttpResponse<String> answer = call("GET", roster(), token(), CONTAINER, "");

        assertThat(json(answer).get("members")).hasSize(3);
        assertThat(next(answer)).contains("from=3");
    }

    @Test
    void names_as_many_further_learners_as_the_switch_says_each_once() throws Exception {
        lms.set(Switches.CAREFUL.withFurtherLearners(120).withPageSize(50));

        List<String> seen = new ArrayList<>();
        Optional<String> page = Optional.of(roster());
        while (page.isPresent()) {
            HttpResponse<String> answer = call("GET", page.get(), token(), CONTAINER, "");
            seen.addAll(json(answer).get("members").findValuesAsText("user_id"));
            page = answer.headers().firstValue("Link").map(link -> next(answer));
        }

        assertThat(seen).hasSize(125).doesNotHaveDuplicates().contains("7", "1001", "1120");
        assertThat(lms.requests(EndpointGroup.MEMBERSHIPS)).isEqualTo(3);
    }

    @Test
    void lets_further_learners_be_graded_while_they_are_there() throws Exception {
        String score = """
                {"userId":"1001","scoreGiven":1,"scoreMaximum":1,"timestamp":"%s",
                 "activityProgress":"Completed","gradingProgress":"FullyGraded"}
                """.formatted(now);
        lms.set(Switches.CAREFUL.withFurtherLearners(1));

        int there = score(token(), score).statusCode();
        lms.set(Switches.CAREFUL);
        int gone = score(token(), score).statusCode();

        assertThat(there).isEqualTo(204);
        assertThat(gone).isEqualTo(400);
        assertThat(lms.course().people().all()).hasSize(5);
    }

    private static String next(HttpResponse<String> answer) {
        return answer.headers().firstValue("Link").orElseThrow().replaceAll("^<(.*)>; rel=\"next\"$", "$1");
    }
}
