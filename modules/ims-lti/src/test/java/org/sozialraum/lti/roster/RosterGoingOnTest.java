package org.sozialraum.lti.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sozialraum.lti.roster.RosterTrial.learner;
import static org.sozialraum.lti.roster.RosterTrial.linked;
import static org.sozialraum.lti.roster.RosterTrial.page;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sozialraum.lti.recorded.Heard;
import org.sozialraum.lti.recorded.Reply;
import org.sozialraum.lti.roster.RosterOutcome.ReadWhole;
import org.sozialraum.lti.roster.StoppedEarly.Why;

/** A roster of many pages does not begin anew because of one (NRPS 2.0, 2.4.2). */
class RosterGoingOnTest {
    private final RosterTrial trial = new RosterTrial(this::answer);
    private int broken = 2;
    private int status = 503;

    @AfterEach
    void stop() {
        trial.close();
    }

    @Test
    void goes_on_at_the_page_that_was_not_read() {
        StoppedEarly stopped = (StoppedEarly) trial.read();
        broken = 0;

        RosterOutcome rest =
                trial.read(RosterRequest.everybody().goingOnAt(stopped.page().orElseThrow()));

        assertThat(stopped.page().orElseThrow().getRawQuery()).isEqualTo("p=2");
        assertThat(rest).isInstanceOf(ReadWhole.class);
        assertThat(trial.userIds()).containsExactly("u0", "u1", "u2", "u3");
    }

    @Test
    void a_page_that_has_grown_old_is_told_and_is_no_place_to_go_on() {
        URI page = ((StoppedEarly) trial.read()).page().orElseThrow();
        status = 404;

        RosterOutcome rest = trial.read(RosterRequest.everybody().goingOnAt(page));

        assertThat(rest).isInstanceOfSatisfying(StoppedEarly.class, stopped -> {
            assertThat(stopped.why()).isEqualTo(Why.NEXT_PAGE_GONE);
            assertThat(stopped.page()).isEmpty();
        });
    }

    @Test
    void a_page_on_another_host_than_the_roster_is_not_asked() {
        broken = 0;

        trial.read(RosterRequest.everybody().goingOnAt(URI.create("https://elsewhere.example/roster?p=2")));

        assertThat(trial.userIds()).containsExactly("u0", "u1", "u2", "u3");
    }

    @Test
    void changes_go_on_in_the_same_way() {
        StoppedEarly stopped = (StoppedEarly) trial.readChanges(trial.platform.at(RosterTrial.ROSTER + "?p=1"));
        broken = 0;

        RosterOutcome rest = trial.read(RosterRequest.changes(URI.create("https://forgotten.example"))
                .goingOnAt(stopped.page().orElseThrow()));

        assertThat(rest.count().members()).isEqualTo(2);
        assertThat(trial.userIds()).containsExactly("u1", "u2", "u3");
    }

    private Reply answer(Heard request) {
        int number = Integer.parseInt(request.query().getOrDefault("p", "0"));
        if (broken > 0 && number == broken) return Reply.empty(status, Map.of());
        Reply page = page(learner("u" + number));
        return number < 3 ? linked(page, "<?p=" + (number + 1) + ">; rel=\"next\"") : page;
    }

    @Test
    void an_end_that_is_no_trouble_names_no_page() {
        broken = 0;

        assertThat(trial.read()).isEqualTo(new ReadWhole(new RosterCount(4, 4, Map.of(), 0), Optional.empty()));
    }
}
