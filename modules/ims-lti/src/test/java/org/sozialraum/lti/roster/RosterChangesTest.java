package org.sozialraum.lti.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.sozialraum.lti.roster.RosterTrial.ROSTER;
import static org.sozialraum.lti.roster.RosterTrial.learner;
import static org.sozialraum.lti.roster.RosterTrial.linked;
import static org.sozialraum.lti.roster.RosterTrial.page;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sozialraum.lti.recorded.Heard;
import org.sozialraum.lti.recorded.ListeningServer;
import org.sozialraum.lti.recorded.Reply;
import org.sozialraum.lti.roster.MembershipStatus.Known;
import org.sozialraum.lti.roster.NotGiven.Ground;
import org.sozialraum.lti.roster.RosterOutcome.ReadWhole;

/** NRPS 2.0, membership differences: the address is opaque, and is asked for as it was named or not at all. */
class RosterChangesTest {
    private static final String CHANGES = "/roster?since=opaque%2Fx";

    private final RosterTrial trial = new RosterTrial(request -> page(learner("usual")));

    @AfterEach
    void close() {
        trial.close();
    }

    @Test
    void keeps_the_first_of_several_addresses_for_changes() {
        plan(linked(page(learner("1")), "<?p=2>; rel=\"next\", <?since=1>; rel=\"differences\""));
        plan(linked(page(learner("2")), "<?since=2>; rel=differences"));

        RosterOutcome outcome = trial.read();

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        ReadWhole.class,
                        whole -> assertThat(whole.differences()).contains(trial.platform.at(ROSTER + "?since=1")));
    }

    @Test
    void keeps_no_address_for_changes_on_another_host() {
        plan(linked(page(learner("1")), "<https://stranger.example/since>; rel=differences"));

        assertThat(trial.read())
                .isInstanceOfSatisfying(
                        ReadWhole.class,
                        whole -> assertThat(whole.differences()).isEmpty());
    }

    @Test
    void asks_for_changes_exactly_as_their_address_was_named_and_marks_who_has_gone() {
        plan(linked(
                page(learner("1")
                        + ",{\"user_id\":\"2\",\"status\":\"Deleted\",\"roles\":[]}"
                        + ",{\"user_id\":\"3\",\"status\":\"Inactive\"}"),
                "<?since=later>; rel=differences"));

        RosterOutcome outcome = trial.readChanges(trial.platform.at(CHANGES));

        assertThat(trial.asked()).extracting(Heard::address).containsExactly(CHANGES);
        assertThat(trial.pages.getFirst().members())
                .extracting(Member::userId, Member::status)
                .containsExactly(tuple("1", Known.ACTIVE), tuple("2", Known.DELETED), tuple("3", Known.INACTIVE));
        assertThat(((ReadWhole) outcome).differences()).contains(trial.platform.at(ROSTER + "?since=later"));
    }

    @Test
    void does_not_ask_for_changes_at_another_host() {
        try (ListeningServer stranger = new ListeningServer(request -> page(""))) {
            RosterOutcome outcome = trial.readChanges(stranger.at("/since"));

            assertNotGiven(outcome, Ground.CHANGES_ELSEWHERE, 0);
            assertThat(stranger.heard()).isEmpty();
            assertThat(trial.platform.heard()).isEmpty();
        }
    }

    @Test
    void tells_to_read_everybody_when_the_platform_has_forgotten_the_address_for_changes() {
        plan(Reply.json(400, "application/json", "{\"error\":\"too old\"}"));

        RosterOutcome outcome = trial.readChanges(trial.platform.at(CHANGES));

        assertNotGiven(outcome, Ground.CHANGES_FORGOTTEN, 400);
        assertThat(((NotGiven) outcome).ground().wayOut()).contains("read everybody");
    }

    private void plan(Reply reply) {
        trial.platform.plan(ROSTER, reply);
    }

    private static void assertNotGiven(RosterOutcome outcome, Ground ground, int status) {
        assertThat(outcome).isInstanceOfSatisfying(NotGiven.class, no -> {
            assertThat(no.ground()).isEqualTo(ground);
            assertThat(no.status()).isEqualTo(status);
        });
    }
}
