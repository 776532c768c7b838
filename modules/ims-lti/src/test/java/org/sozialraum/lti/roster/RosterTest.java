package org.sozialraum.lti.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sozialraum.lti.roster.RosterTrial.ROSTER;
import static org.sozialraum.lti.roster.RosterTrial.learner;
import static org.sozialraum.lti.roster.RosterTrial.linked;
import static org.sozialraum.lti.roster.RosterTrial.page;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sozialraum.lti.message.NrpsClaim;
import org.sozialraum.lti.message.Role;
import org.sozialraum.lti.recorded.Heard;
import org.sozialraum.lti.recorded.ListeningServer;
import org.sozialraum.lti.recorded.Reply;
import org.sozialraum.lti.roster.NotGiven.Ground;
import org.sozialraum.lti.roster.RosterOutcome.ReadWhole;
import org.sozialraum.lti.roster.StoppedEarly.Why;

class RosterTest {
    private final RosterTrial trial = new RosterTrial(request -> page(learner("usual")));

    @AfterEach
    void close() {
        trial.close();
    }

    @Test
    void is_where_a_launch_says_if_the_platform_speaks_our_version() {
        URI url = URI.create("https://lms.example/r");

        assertThat(RosterEndpoint.in(trial.endpoint().deployment(), new NrpsClaim(url, Set.of("1.0", "2.0"))))
                .hasValueSatisfying(endpoint -> assertThat(endpoint.url()).isEqualTo(url));
        assertThat(RosterEndpoint.in(trial.endpoint().deployment(), new NrpsClaim(url, Set.of())))
                .isPresent();
        assertThat(RosterEndpoint.in(trial.endpoint().deployment(), new NrpsClaim(url, Set.of("3.0"))))
                .isEmpty();
    }

    @Test
    void refuses_to_ask_for_less_than_somebody() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RosterRequest.everybody().inPagesOf(0))
                .withMessageContaining("limit");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RosterRequest.everybody().forLink(" "))
                .withMessageContaining("resource link id");
    }

    @Test
    void never_sends_our_token_to_the_host_of_a_foreign_next_link_and_keeps_what_was_read() {
        try (ListeningServer stranger = new ListeningServer(request -> page(learner("strange")))) {
            plan(linked(page(learner("1")), "<" + stranger.home() + "/next>; rel=\"next\""));

            RosterOutcome outcome = trial.read();

            assertStopped(outcome, Why.NEXT_PAGE_ELSEWHERE, false);
            assertThat(outcome.count().members()).isEqualTo(1);
            assertThat(trial.userIds()).containsExactly("1");
            assertThat(stranger.heard()).isEmpty();
        }
    }

    @Test
    void does_not_take_a_list_whose_pages_go_round_for_whole() {
        plan(linked(page(learner("1")), "<?p=2>; rel=next"));
        plan(linked(page(learner("2")), "<" + ROSTER + "?limit=250>; rel=next"));

        RosterOutcome outcome = trial.read();

        assertStopped(outcome, Why.GOES_ROUND, false);
        assertThat(trial.userIds()).containsExactly("1", "2");
        assertThat(trial.asked()).hasSize(2);
    }

    @Test
    void ends_where_each_page_names_another_one_for_ever() {
        try (RosterTrial endless =
                new RosterTrial(request -> linked(page(""), "<?p=" + number(request) + ">;rel=next"))) {
            RosterOutcome outcome = endless.read();

            assertStopped(outcome, Why.ENDLESS, false);
            assertThat(endless.asked()).hasSize(2_000);
        }
    }

    @Test
    void goes_on_behind_an_empty_page() {
        plan(linked(page(""), "<?p=2>; rel=next"));

        RosterOutcome outcome = trial.read();

        assertThat(outcome).isEqualTo(new ReadWhole(new RosterCount(2, 1, Map.of(), 0), Optional.empty()));
    }

    @Test
    void leaves_the_next_link_of_other_platforms_as_it_is_and_filters_here() {
        plan(linked(page(learner("1")), "<?cursor=abc>; rel=next"));
        plan(page(learner("2") + ",{\"user_id\":\"3\",\"roles\":[\"Instructor\"]}"));

        RosterOutcome outcome = trial.read(RosterRequest.everybody().withRole(Role.LEARNER));

        assertThat(trial.asked().getLast().address()).isEqualTo(ROSTER + "?cursor=abc");
        assertThat(trial.userIds()).containsExactly("1", "2");
        assertThat(outcome.count()).isEqualTo(new RosterCount(2, 2, Map.of(), 1));
    }

    static Stream<Arguments> noes() {
        return Stream.of(
                Arguments.of(403, Ground.NOT_ALLOWED),
                Arguments.of(404, Ground.NO_ROSTER),
                Arguments.of(410, Ground.NO_ROSTER),
                Arguments.of(400, Ground.NOT_TAKEN),
                Arguments.of(422, Ground.NOT_TAKEN));
    }

    @ParameterizedTest
    @MethodSource("noes")
    void tells_what_would_have_to_change(int status, Ground ground) {
        plan(Reply.html(status, "No way"));

        RosterOutcome outcome = trial.read();

        assertNotGiven(outcome, ground, status);
        assertThat(((NotGiven) outcome).reason()).contains("GET http://127.0.0.1", "" + status, "No way");
        assertThat(outcome.count()).isEqualTo(RosterCount.NOTHING);
    }

    @Test
    void reads_again_from_the_start_when_a_page_that_was_named_is_gone() {
        plan(linked(page(learner("1")), "<?p=2>; rel=next"));
        plan(Reply.json(404, "application/json", "{}"));

        RosterOutcome outcome = trial.read();

        assertStopped(outcome, Why.NEXT_PAGE_GONE, true);
        assertThat(outcome.count().members()).isEqualTo(1);
    }

    static Stream<Arguments> troubles() {
        return Stream.of(
                Arguments.of(Reply.html(200, "You are not logged in"), Why.PLATFORM_ERROR, Optional.empty()),
                Arguments.of(Reply.html(500, "Exception"), Why.PLATFORM_ERROR, Optional.empty()),
                Arguments.of(page(learner("x".repeat(1024 * 1024))), Why.PLATFORM_ERROR, Optional.empty()),
                Arguments.of(
                        Reply.empty(429, Map.of("Retry-After", "130")), Why.BUSY, Optional.of(Duration.ofSeconds(130))),
                Arguments.of(
                        Reply.empty(503, Map.of("Retry-After", "Sun, 22 Nov 2026 20:26:25 GMT")),
                        Why.BUSY,
                        Optional.of(Duration.ofSeconds(90))),
                Arguments.of(json("[]"), Why.NO_ROSTER_IN_ANSWER, Optional.empty()),
                Arguments.of(json("{}"), Why.NO_ROSTER_IN_ANSWER, Optional.empty()),
                Arguments.of(json("{\"members\":{}}"), Why.NO_ROSTER_IN_ANSWER, Optional.empty()),
                Arguments.of(json("{\"members\":["), Why.NO_ROSTER_IN_ANSWER, Optional.empty()),
                Arguments.of(json(""), Why.NO_ROSTER_IN_ANSWER, Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void tells_trouble_on_the_second_page_and_keeps_the_first(Reply second, Why why, Optional<Duration> retryAfter) {
        plan(linked(page(learner("1")), "<?p=2>; rel=next, <?since=1>; rel=differences"));
        plan(second);

        RosterOutcome outcome = trial.read();

        assertStopped(outcome, why, true);
        assertThat(((StoppedEarly) outcome).retryAfter()).isEqualTo(retryAfter);
        assertThat(outcome.count()).isEqualTo(new RosterCount(1, 1, Map.of(), 0));
        assertThat(trial.userIds()).containsExactly("1");
    }

    @Test
    void tells_that_nobody_listens() {
        RosterEndpoint endpoint = trial.endpoint();
        trial.platform.close();

        assertStopped(trial.roster.read(endpoint, RosterRequest.everybody(), trial.pages::add), Why.UNREACHABLE, true);
    }

    @Test
    void lets_through_what_the_caller_throws_and_asks_for_no_further_page() {
        plan(linked(page(learner("1")), "<?p=2>; rel=next"));

        assertThatThrownBy(() -> trial.roster.read(trial.endpoint(), RosterRequest.everybody(), page -> {
                    throw new IllegalStateException("database is away");
                }))
                .hasMessage("database is away");
        assertThat(trial.asked()).hasSize(1);
    }

    @Test
    void never_puts_a_token_or_a_member_into_a_reason() {
        String ana =
                "{\"user_id\":\"1\",\"name\":\"Ana\",\"email\":\"ana@example.test\",\"picture\":\"https://p.example\","
                        + "\"lis_person_sourcedid\":\"SIS-1\"}";
        plan(linked(page(ana), "<https://stranger.example/" + "Ana>; rel=next"));

        RosterOutcome outcome = trial.read();

        assertThat(outcome + " " + trial.pages)
                .contains("userId=1")
                .doesNotContain("secret", "Ana", "ana@", "p.example", "SIS");
    }

    @Test
    void gives_every_reason_a_way_out() {
        assertThat(Why.values()).allSatisfy(why -> assertThat(why.wayOut()).endsWith("."));
        assertThat(Ground.values())
                .allSatisfy(ground -> assertThat(ground.wayOut()).endsWith("."));
    }

    private void plan(Reply reply) {
        trial.platform.plan(ROSTER, reply);
    }

    private static Reply json(String body) {
        return Reply.json(200, RosterTrial.CONTAINER, body);
    }

    private static int number(Heard request) {
        return Integer.parseInt(request.query().getOrDefault("p", "0")) + 1;
    }

    private static void assertStopped(RosterOutcome outcome, Why why, boolean mayPass) {
        assertThat(outcome).isInstanceOfSatisfying(StoppedEarly.class, stopped -> {
            assertThat(stopped.why()).isEqualTo(why);
            assertThat(stopped.why().mayPass()).isEqualTo(mayPass);
            assertThat(stopped.reason()).isNotBlank();
        });
    }

    private static void assertNotGiven(RosterOutcome outcome, Ground ground, int status) {
        assertThat(outcome).isInstanceOfSatisfying(NotGiven.class, no -> {
            assertThat(no.ground()).isEqualTo(ground);
            assertThat(no.status()).isEqualTo(status);
        });
    }
}
