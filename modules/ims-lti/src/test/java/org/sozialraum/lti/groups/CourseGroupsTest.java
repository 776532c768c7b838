package org.sozialraum.lti.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sozialraum.lti.groups.GroupList.Groups;
import org.sozialraum.lti.groups.GroupSetList.Sets;
import org.sozialraum.lti.groups.NotRead.Rejected;
import org.sozialraum.lti.groups.NotRead.RetryLater;
import org.sozialraum.lti.message.GroupsClaim;
import org.sozialraum.lti.recorded.Heard;
import org.sozialraum.lti.recorded.ListeningServer;
import org.sozialraum.lti.recorded.OurSide;
import org.sozialraum.lti.recorded.RecordedMoodle;
import org.sozialraum.lti.recorded.Reply;
import org.sozialraum.lti.recorded.SettableClock;

/** Course Groups Service 1.0, on a real port. */
class CourseGroupsTest {
    private static final String GROUPS = "/2/groups";
    private static final String SETS = "/2/groups/sets";
    private static final String GROUP_TYPE = "application/vnd.ims.lti-gs.v1.contextgroupcontainer+json";
    private static final String SET_TYPE = "application/vnd.ims.lti-gs.v1.contextgroupsetcontainer+json";
    private static final String SCOPE = "https://purl.imsglobal.org/spec/lti-gs/scope/contextgroup.readonly";
    private static final Group MONDAY =
            new Group("f1cf534b", Optional.of("Montag"), Optional.of("eaffdfa9"), Optional.of("lab"));
    private static final Group ALONE = new Group("17", Optional.empty(), Optional.empty(), Optional.empty());

    private final OurSide ours = new OurSide(new SettableClock("2026-11-22T20:30:59Z"));
    private final ListeningServer lms = new ListeningServer(CourseGroupsTest::answer);
    private final CourseGroups courseGroups = new CourseGroups(ours.calls);
    private final GroupsEndpoint endpoint = endpoint(Optional.of(lms.at(SETS)));

    @AfterEach
    void close() {
        lms.close();
        ours.close();
    }

    @Test
    void reads_the_groups_of_a_course_with_the_scope_and_media_type_of_their_own() {
        plan(GROUPS, "", group(MONDAY), "{\"id\": 17}");

        GroupList list = courseGroups.groups(endpoint);

        assertThat(list).isEqualTo(new Groups(List.of(MONDAY, ALONE)));
        assertThat(lms.heard("POST", RecordedMoodle.TOKEN).getFirst().form()).containsEntry("scope", SCOPE);
        Heard asked = lms.heard("GET", GROUPS).getFirst();
        assertThat(asked.header("Accept")).containsExactly(GROUP_TYPE);
        assertThat(asked.address()).isEqualTo(GROUPS);
    }

    @Test
    void reads_all_pages_and_counts_what_comes_twice_once() {
        plan(GROUPS, "?page=2", group(MONDAY));
        plan(GROUPS, "", group(MONDAY), "{\"id\": \"17\"}");

        assertThat(courseGroups.groups(endpoint)).isEqualTo(new Groups(List.of(MONDAY, ALONE)));
        assertThat(lms.heard("GET", GROUPS)).extracting(Heard::address).containsExactly(GROUPS, GROUPS + "?page=2");
    }

    @Test
    void leaves_out_what_has_no_id() {
        plan(GROUPS, "", "{\"name\": \"x\"}", "7", "null", "{\"id\": \" \"}", "{\"id\": {}}", "{\"id\": \"17\"}");

        assertThat(courseGroups.groups(endpoint)).isEqualTo(new Groups(List.of(ALONE)));
    }

    @Test
    void asks_for_the_groups_of_one_person_on_each_page() {
        plan(GROUPS, "?page=2", group(MONDAY));
        plan(GROUPS, "?user_id=a%26b&amp;page=3", "{\"id\": \"17\"}");
        plan(GROUPS, "");

        courseGroups.groupsOf(endpoint, "a&b");

        assertThat(lms.heard("GET", GROUPS))
                .extracting(Heard::address)
                .containsExactly(
                        GROUPS + "?user_id=a%26b", GROUPS + "?page=2&user_id=a%26b", GROUPS + "?user_id=a%26b&page=3");
    }

    @Test
    void the_address_keeps_its_own_query_beside_the_filter() {
        assertThat(new PersonFilter("5").in(URI.create("https://lms.example/groups?course=2")))
                .isEqualTo(URI.create("https://lms.example/groups?course=2&user_id=5"));
        assertThatThrownBy(() -> courseGroups.groupsOf(endpoint, " ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void reads_sets_by_their_own_media_type() {
        lms.plan(
                SETS,
                Reply.json(200, SET_TYPE, "{\"id\": \"x\", \"sets\": [{\"id\": \"eaffdfa9\", \"name\": \"Labs\"}]}"));

        GroupSetList list = courseGroups.sets(endpoint);

        assertThat(list).isEqualTo(new Sets(List.of(new GroupSet("eaffdfa9", Optional.of("Labs")))));
        assertThat(lms.heard("GET", SETS).getFirst().header("Accept")).containsExactly(SET_TYPE);
    }

    @Test
    void a_course_without_sets_is_not_asked_for_them() {
        assertThat(courseGroups.sets(endpoint(Optional.empty()))).isEqualTo(new Sets(List.of()));
        assertThat(lms.heard()).isEmpty();
    }

    @Test
    void a_course_without_groups_is_an_answer_too() {
        plan(GROUPS, "");

        assertThat(courseGroups.groups(endpoint)).isEqualTo(new Groups(List.of()));
    }

    /** Our token would go there. */
    @Test
    void does_not_follow_a_next_page_to_another_host_and_gives_no_half_list() {
        plan(GROUPS, "https://evil.example/groups", group(MONDAY));

        assertThat(courseGroups.groups(endpoint))
                .isInstanceOfSatisfying(
                        RetryLater.class, later -> assertThat(later.reason()).contains("elsewhere"));
    }

    @Test
    void pages_that_go_round_end() {
        plan(GROUPS, GROUPS, group(MONDAY));

        assertThat(courseGroups.groups(endpoint))
                .isInstanceOfSatisfying(
                        RetryLater.class, later -> assertThat(later.reason()).contains("lead back"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "7", "{}", "{\"groups\": {}}", "{\"groups\": [", "\u0000", "\"groups\""})
    void an_answer_without_the_list_may_be_read_later(String body) {
        lms.plan(GROUPS, Reply.json(200, GROUP_TYPE, body));

        assertThat(courseGroups.groups(endpoint))
                .isInstanceOfSatisfying(
                        RetryLater.class, later -> assertThat(later.reason()).contains("without the list"));
    }

    @Test
    void a_web_page_instead_of_groups_may_pass() {
        lms.plan(GROUPS, Reply.html(200, "Maintenance"));

        assertThat(courseGroups.groups(endpoint)).isInstanceOf(RetryLater.class);
    }

    @Test
    void a_busy_platform_says_how_long_to_wait() {
        lms.plan(GROUPS, new Reply(429, Map.of("Retry-After", "9"), ""));

        assertThat(courseGroups.groups(endpoint))
                .isInstanceOfSatisfying(
                        RetryLater.class,
                        later -> assertThat(later.retryAfter()).contains(Duration.ofSeconds(9)));
    }

    @Test
    void a_course_that_is_gone_is_rejected() {
        lms.plan(GROUPS, Reply.json(404, "application/json", "{\"error\": \"no\\nsuch course\"}"));

        assertThat(courseGroups.groups(endpoint)).isInstanceOfSatisfying(Rejected.class, rejected -> {
            assertThat(rejected.status()).isEqualTo(404);
            assertThat(rejected.reason()).contains("such course").doesNotContain("token-1");
        });
    }

    @Test
    void a_platform_that_gives_no_permission_is_not_asked() {
        lms.plan(RecordedMoodle.TOKEN, Reply.json(400, "application/json", "{\"error\": \"invalid_scope\"}"));

        assertThat(courseGroups.groups(endpoint))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.status()).isZero());
        assertThat(lms.heard("GET", GROUPS)).isEmpty();
    }

    @Test
    void a_launchs_claim_says_where_the_groups_are() {
        GroupsClaim claim = new GroupsClaim(Set.of(SCOPE), lms.at(GROUPS), Optional.of(lms.at(SETS)), Set.of("1.0"));

        assertThat(GroupsEndpoint.in(OurSide.deploymentAt(lms), claim)).isEqualTo(endpoint);
    }

    private GroupsEndpoint endpoint(Optional<URI> sets) {
        return new GroupsEndpoint(OurSide.deploymentAt(lms), lms.at(GROUPS), sets);
    }

    /** @param next address of the next page; none if blank */
    private void plan(String path, String next, String... groups) {
        String body = "{\"id\": \"x\", \"groups\": [" + String.join(",", groups) + "]}";
        Reply reply = Reply.json(200, GROUP_TYPE, body);
        Map<String, String> linked = Map.of("Content-Type", GROUP_TYPE, "Link", "<" + next + ">; rel=\"next\"");
        lms.plan(path, next.isEmpty() ? reply : new Reply(200, linked, body));
    }

    private static String group(Group group) {
        return "{\"id\": \"%s\", \"name\": \"%s\", \"set_id\": \"%s\", \"tag\": \"%s\"}"
                .formatted(
                        group.id(),
                        group.name().orElseThrow(),
                        group.setId().orElseThrow(),
                        group.tag().orElseThrow());
    }

    private static Reply answer(Heard request) {
        if (request.uri().getPath().equals(RecordedMoodle.TOKEN))
            return Reply.json(200, "application/json", "{\"access_token\": \"token-1\", \"expires_in\": 3600}");
        return Reply.html(404, "nothing planned");
    }
}
